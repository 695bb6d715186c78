package org.osidforge.codegen.prose;

import java.util.Optional;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;

/**
 * What an interface is about, in words and in the model.
 *
 * @param one word or words for one object, such as {@code campus}
 * @param many word or words for several, such as {@code campuses}
 * @param kind the kind of object, where the interface serves one that is known
 * @param batch the batch session that the interface belongs to, if any
 */
public record Subject(String one, String many, Optional<ObjectKind> kind, Optional<BatchKind> batch) {

    /** The subject of an interface; an interface without one is about itself. */
    public static Subject of(Specification specification, OsidPackage pkg, InterfaceSpec spec) {
        Optional<BatchKind> batch = batchOf(pkg, spec);
        Optional<ObjectKind> kind = batch.isPresent()
                ? specification.kindNamed(batch.get().kind())
                : specification.kindNamed(pkg.name() + "." + spec.object());
        if (kind.isPresent()) {
            return new Subject(Words.of(kind.get().name()), Words.of(kind.get().plural()), kind, batch);
        }
        String one = Words.of(spec.object().isEmpty() ? spec.name() : spec.object());
        return new Subject(one, Words.plural(one), kind, batch);
    }

    private static Optional<BatchKind> batchOf(OsidPackage pkg, InterfaceSpec spec) {
        return pkg.batches().stream()
                .filter(b -> b.session().equals(spec.name())
                        || b.form().equals(spec.name())
                        || b.formList().equals(spec.name())
                        || b.createWays().stream().anyMatch(way -> isPeer(way, spec.name())))
                .findFirst();
    }

    private static boolean isPeer(BatchWay way, String name) {
        return !way.peer().isEmpty()
                && (way.peer().equals(name) || way.peerList().equals(name));
    }

    /** The way of creating that a peer of that name is for. */
    public Optional<BatchWay> wayOf(String peer) {
        return batch.stream()
                .flatMap(b -> b.createWays().stream())
                .filter(way -> isPeer(way, peer))
                .findFirst();
    }

    /** The way of creating whose forms a method of a batch session gives, by the subject of its role. */
    public Optional<BatchWay> wayNamed(String name) {
        return batch.stream()
                .flatMap(b -> b.createWays().stream())
                .filter(way -> way.name().equals(name))
                .findFirst();
    }

    /** The element of that name of the kind itself. */
    public Optional<Element> element(String name) {
        return kind.flatMap(
                k -> k.elements().stream().filter(e -> e.name().equals(name)).findFirst());
    }

    /** Words for the catalog of the objects, or {@code catalog}. */
    public String catalog() {
        return kind.map(ObjectKind::catalog)
                .filter(c -> !c.isEmpty())
                .map(c -> Words.of(c.substring(c.lastIndexOf('.') + 1)))
                .orElse("catalog");
    }
}
