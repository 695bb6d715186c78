package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.diagnostic.DidYouMean;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.xosid.compact.Draft.Change;

/** Finds what of an interface differs from what a pattern made. */
final class Deviations {

    private static final Set<Role> CREATION =
            Set.of(Role.GET_FORM_FOR_CREATE, Role.CREATE, Role.BATCH_GET_FORMS_FOR_CREATE, Role.BATCH_CREATE);

    /** Interfaces whose getters give Ids under other names, and nothing else of that sort. */
    private static final Set<InterfaceKind> IDS_ONLY = Set.of(InterfaceKind.BATCH_FORM, InterfaceKind.PEER);

    private final List<MethodSpec> made;
    private final List<MethodSpec> wanted;
    private final Map<String, MethodSpec> replaced = new LinkedHashMap<>();

    private Deviations(InterfaceSpec made, InterfaceSpec wanted) {
        this.made = new ArrayList<>(made.methods());
        this.wanted = new ArrayList<>(wanted.methods());
    }

    /** The change that makes the one the other. */
    static Change of(InterfaceSpec made, InterfaceSpec wanted) {
        Deviations deviations = new Deviations(made, wanted);
        deviations.dropEquals();
        deviations.sameNames();
        deviations.nearNames();
        deviations.creation();
        if (IDS_ONLY.contains(made.kind())) {
            deviations.lastOfItsSort();
        }
        return new Change(
                Signatures.sameParents(made, wanted) ? Optional.empty() : Optional.of(wanted.parents()),
                deviations.replaced,
                deviations.made.stream().map(MethodSpec::name).toList(),
                List.copyOf(deviations.wanted));
    }

    private void dropEquals() {
        for (MethodSpec method : List.copyOf(made)) {
            wanted.stream()
                    .filter(twin -> Signatures.same(method, twin))
                    .findFirst()
                    .ifPresent(twin -> {
                        made.remove(method);
                        wanted.remove(twin);
                    });
        }
    }

    private void sameNames() {
        for (MethodSpec method : List.copyOf(made)) {
            wanted.stream()
                    .filter(twin -> twin.name().equals(method.name()))
                    .findFirst()
                    .ifPresent(twin -> replace(method, twin));
        }
    }

    /** A misspelled name; types that are the same guard against methods that only sound alike. */
    private void nearNames() {
        for (MethodSpec method : List.copyOf(made)) {
            List<String> alike = wanted.stream()
                    .filter(twin -> Signatures.sameTypes(method, twin))
                    .filter(twin ->
                            Math.abs(twin.name().length() - method.name().length()) <= 2)
                    .map(MethodSpec::name)
                    .toList();
            DidYouMean.near(method.name(), alike).stream()
                    .findFirst()
                    .flatMap(name -> wanted.stream()
                            .filter(twin -> twin.name().equals(name))
                            .findFirst())
                    .filter(twin ->
                            made.stream().noneMatch(other -> other.name().equals(twin.name())))
                    .ifPresent(twin -> replace(method, twin));
        }
    }

    /** What makes forms or objects under a name of its own is known by its types. */
    private void creation() {
        for (MethodSpec method : List.copyOf(made)) {
            List<MethodSpec> alike = CREATION.contains(method.role())
                    ? wanted.stream()
                            .filter(twin -> Signatures.sameTypes(method, twin))
                            .toList()
                    : List.of();
            if (alike.size() == 1) {
                replace(method, alike.get(0));
            }
        }
    }

    /** An Id under another name, where only one is missing and only one is there instead. */
    private void lastOfItsSort() {
        for (MethodSpec method : List.copyOf(made)) {
            List<MethodSpec> others = wanted.stream()
                    .filter(twin -> Signatures.sameButForName(method, twin))
                    .toList();
            long rivals = made.stream()
                    .filter(other -> Signatures.sameButForName(method, other))
                    .count();
            if (others.size() == 1 && rivals == 1) {
                replace(method, others.get(0));
            }
        }
    }

    private void replace(MethodSpec method, MethodSpec twin) {
        if (!replaced.containsKey(method.name())) {
            replaced.put(method.name(), twin);
            made.remove(method);
            wanted.remove(twin);
        }
    }
}
