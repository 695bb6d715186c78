package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.CreateShape;

/** Sessions that make objects which a clause must leave alone: all of the same package, and a few of others, which follow from the seed. */
public final class Bystanders {

    /** Of so many kinds of other packages: one of each would cost more with every package that a provider has. */
    private static final int MOST = 8;

    private Bystanders() {}

    /** The sessions, in the order of the run. */
    public static List<BatchKind> of(Bench bench, BatchKind batch) {
        List<BatchKind> own = new ArrayList<>();
        List<BatchKind> others = new ArrayList<>();
        bench.batches().stream()
                .filter(other -> bench.createsInBulk(other)
                        && other.createWays().get(0).createShape() instanceof CreateShape.Count
                        && !other.kind().equals(batch.kind()))
                .forEach(other -> (other.pkg().equals(batch.pkg()) ? own : others).add(other));
        Collections.shuffle(
                others, new Random(bench.settings().seed() * 31 + (batch.pkg() + "." + batch.session()).hashCode()));
        own.addAll(others.subList(0, Math.min(MOST, others.size())));
        return bench.batches().stream().filter(own::contains).toList();
    }
}
