package org.osidforge.codegen.adapter;

import java.util.List;
import java.util.Optional;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Way;

/** In which way a method that gives forms for create does so. */
final class CreateWays {

    private final ObjectKind kind;
    private final Optional<BatchKind> batch;

    /** The ways of a kind, and of the batch session whose methods are written, if it is one. */
    CreateWays(ObjectKind kind, Optional<BatchKind> batch) {
        this.kind = kind;
        this.batch = batch;
    }

    /** The way of a method for one object. */
    Optional<Way> ofSingle(MethodSpec method) {
        return kind.createWays().stream()
                .filter(way -> way.name().equals(method.subject()))
                .findFirst();
    }

    /** The way of a method for several objects: a session with one way does not name it. */
    Optional<Way> ofBatch(MethodSpec method) {
        Optional<List<Parent>> parents = batch.flatMap(b -> b.createWays().stream()
                .filter(way -> way.name().equals(method.subject()))
                .map(BatchWay::parents)
                .findFirst());
        return parents.isEmpty()
                ? ofSingle(method)
                : kind.createWays().stream()
                        .filter(way -> way.parents().equals(parents.get()))
                        .findFirst();
    }

    /** How the way is handed to the engine; nothing where the kind has one way. */
    Code argument(Way way) {
        return kind.ways().isEmpty() || way.parents().isEmpty() ? Code.NONE : Code.of("way($S),$W", way.name());
    }
}
