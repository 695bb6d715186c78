package org.osidforge.tck.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.Element;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Stop;

/** What the trials of a session may meet, as far as the model tells: more than they do, since not every reference is required. Not safe for several threads. */
public final class Grounds {

    private final Bench bench;
    private final Map<String, Set<String>> references = new HashMap<>();
    private final Map<BatchKind, Ground> known = new HashMap<>();

    /** The grounds of a run. */
    public Grounds(Bench bench) {
        this.bench = bench;
    }

    /** The ground of every clause on that session: what is swept afterwards, what its kind refers to, and what that refers to in turn. */
    public Ground of(BatchKind batch) {
        return known.computeIfAbsent(batch, this::found);
    }

    /** As {@link #of}, for a clause that makes objects of other kinds to see whether they stay untouched. */
    public Ground withBystanders(BatchKind batch) {
        return Bystanders.of(bench, batch).stream()
                .map(other -> made(List.of(other.kind())))
                .reduce(of(batch), Ground::and);
    }

    private Ground found(BatchKind batch) {
        Set<String> swept = new HashSet<>();
        swept.add(batch.kind());
        bench.batches().stream().filter(b -> b.pkg().equals(batch.pkg())).forEach(b -> swept.add(b.kind()));
        return new Ground(swept, Set.of()).and(made(List.of(batch.kind(), catalogOf(batch))));
    }

    private String catalogOf(BatchKind batch) {
        return bench.binding()
                .specification()
                .kindNamed(batch.kind())
                .map(ObjectKind::catalog)
                .orElse("");
    }

    /** Objects of these kinds and of all that they may refer to; kinds of which no single object can be deleted again are met whole. */
    private Ground made(List<String> kinds) {
        Set<String> reached = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(kinds);
        while (!left.isEmpty()) {
            String kind = left.poll();
            if (!kind.isEmpty() && reached.add(kind)) {
                left.addAll(references.computeIfAbsent(kind, this::referencesOf));
            }
        }
        Set<String> whole = new HashSet<>();
        reached.stream().filter(kind -> !deletesOneByOne(kind)).forEach(whole::add);
        return new Ground(whole, reached);
    }

    private Set<String> referencesOf(String name) {
        Set<String> found = new HashSet<>();
        bench.binding().specification().kindNamed(name).ifPresent(kind -> {
            kind.parents().stream().map(Parent::kind).forEach(found::add);
            kind.elements().stream()
                    .filter(Element::reference)
                    .map(Element::type)
                    .forEach(found::add);
            makers(name)
                    .forEach(maker -> maker.parents().stream().map(Parent::kind).forEach(found::add));
            formsOf(kind).forEach(form -> found.addAll(references(kind, form)));
        });
        return found;
    }

    private Stream<BatchKind> makers(String kind) {
        return bench.binding().specification().packages().stream()
                .map(OsidPackage::batches)
                .flatMap(List::stream)
                .filter(b -> b.kind().equals(kind));
    }

    private Stream<String> formsOf(ObjectKind kind) {
        return Stream.concat(
                makers(kind.qualifiedName()).map(b -> b.pkg() + "." + b.form()),
                bench.binding().find(kind.pkg(), InterfaceKind.FORM, kind.name()).stream()
                        .map(InterfaceSpec::qualifiedName));
    }

    private Set<String> references(ObjectKind kind, String form) {
        Set<String> found = new HashSet<>();
        try {
            bench.binding().elementsOf(kind, bench.binding().facet(form)).stream()
                    .filter(FormElement::isReference)
                    .map(FormElement::reference)
                    .forEach(found::add);
        } catch (Stop missing) {
            // forms that cannot be read cannot be filled either, which the clauses tell
            return Set.of();
        }
        return found;
    }

    private boolean deletesOneByOne(String kind) {
        return makers(kind)
                .map(maker -> maker.pkg() + "." + maker.session())
                .map(bench.binding().specification()::interfaceNamed)
                .flatMap(java.util.Optional::stream)
                .allMatch(session -> bench.binding().specification().withParents(session).stream()
                        .flatMap(one -> one.methods().stream())
                        .anyMatch(method -> method.role() == Role.DELETE || method.role() == Role.BATCH_DELETE));
    }
}
