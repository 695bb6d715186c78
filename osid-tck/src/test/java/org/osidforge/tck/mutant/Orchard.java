package org.osidforge.tck.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.osid.id.IdList;
import org.osidforge.tck.OrchardModel;
import org.osidforge.tck.data.ConsumerList;
import org.osidforge.tck.orchard.OrchardManager;
import org.osidforge.tck.orchard.Tree;
import org.osidforge.tck.orchard.TreeList;
import org.osidforge.tck.orchard.TreeLookupSession;
import org.osidforge.tck.orchard.batch.TreeBatchAdminSession;
import org.osidforge.tck.provider.ProviderUnderTest;

/** Providers of the package of the tests. */
public final class Orchard {

    private Orchard() {}

    /** A provider of the generated classes, with nothing wrong yet. */
    public static Mutant mutant(ProviderUnderTest base) {
        return Mutant.of(base.name(), base, OrchardModel.model());
    }

    /** Deletes the trees that match, as the further delete method does. */
    static Object deleteWhere(Call call, ProviderUnderTest base, Predicate<Tree> matching) throws Throwable {
        TreeBatchAdminSession session = (TreeBatchAdminSession) call.target();
        if (call.arguments()[0] == null || !session.canDeleteTrees()) {
            // both are told by the provider itself, in the right order
            return session.deleteTrees(call.arguments()[0] == null ? null : ConsumerList.of(IdList.class, List.of()));
        }
        OrchardManager manager = (OrchardManager) base.manager("osid.orchard").orElseThrow();
        List<Object> ids = new ArrayList<>();
        try (TreeLookupSession lookup = manager.getTreeLookupSession()) {
            TreeList all = lookup.getTrees();
            while (all.hasNext()) {
                Tree tree = all.getNextTree();
                if (matching.test(tree)) {
                    ids.add(tree.getId());
                }
            }
        }
        return session.deleteTrees(ConsumerList.of(IdList.class, ids));
    }
}
