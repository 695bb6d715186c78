package org.osidforge.tck.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;

/** Sessions that are not under test and make objects that those under test refer to: a provider need not take Ids of objects that there are not. */
final class Makers {

    private final Bench bench;
    private final Map<String, Optional<BatchKind>> known = new ConcurrentHashMap<>();

    Makers(Bench bench) {
        this.bench = bench;
    }

    /** The session that makes objects of that kind, its batch session before its plain one; empty where the provider offers neither. */
    Optional<BatchKind> of(String kind) {
        Optional<BatchKind> found = known.get(kind);
        if (found == null) {
            found = Stream.concat(inBulk(kind), oneByOne(kind))
                    .filter(this::isOffered)
                    .findFirst();
            known.put(kind, found);
        }
        return found;
    }

    private Specification model() {
        return bench.binding().specification();
    }

    private Stream<BatchKind> inBulk(String kind) {
        return model().packages().stream()
                .map(OsidPackage::batches)
                .flatMap(java.util.List::stream)
                .filter(b -> b.kind().equals(kind) && has(b, Role.BATCH_CREATE));
    }

    private Stream<BatchKind> oneByOne(String kind) {
        return model().kindNamed(kind).stream().flatMap(this::plain);
    }

    /** The plain admin session of a kind as one that makes one object at a time. */
    private Stream<BatchKind> plain(ObjectKind kind) {
        Optional<String> session = named(kind, InterfaceKind.ADMIN_SESSION);
        Optional<String> form = named(kind, InterfaceKind.FORM);
        return session
                .flatMap(s -> form.map(
                        f -> new BatchKind(kind.pkg(), kind.qualifiedName(), s, f, "", "", "", kind.parents(), false)))
                .filter(b -> has(b, Role.CREATE) && has(b, Role.GET_FORM_FOR_CREATE))
                .stream();
    }

    private Optional<String> named(ObjectKind kind, InterfaceKind sort) {
        return bench.binding().find(kind.pkg(), sort, kind.name()).map(InterfaceSpec::name);
    }

    private boolean has(BatchKind maker, Role role) {
        return bench.binding()
                .facet(maker.pkg() + "." + maker.session())
                .find(role)
                .isPresent();
    }

    /** Whether the provider offers a session. */
    boolean isOffered(BatchKind maker) {
        try {
            return bench.manager(maker.pkg())
                    .filter(manager -> manager.supports(maker.session()))
                    .isPresent();
        } catch (ProviderError | Stop unreachable) {
            // what keeps the manager from being had is told where its own package is tried
            return false;
        }
    }
}
