package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.Core;
import org.osidforge.spec.xosid.compact.Draft.ElementDraft;
import org.osidforge.spec.xosid.compact.Draft.ParentDraft;

/** Finds what objects are looked up for. */
final class LookupDrafter {

    private final InterfaceSpec session;
    private final String plural;
    private final boolean temporal;
    private final Set<String> references = new TreeSet<>();
    private final Set<String> methods = new TreeSet<>();

    LookupDrafter(Facts facts, String name, String plural, boolean temporal, List<ElementDraft> elements) {
        this.session = facts.find(name + "LookupSession").orElseThrow();
        this.plural = plural;
        this.temporal = temporal;
        elements.stream()
                .filter(element -> !Core.SYNTAX.containsKey(element.type()))
                .forEach(element -> references.add(element.name()));
        session.methods().forEach(method -> methods.add(method.name()));
    }

    /** The lookups where they differ from those that the parents give. */
    Optional<List<List<String>>> lookups(List<List<ParentDraft>> ways) {
        Set<List<String>> found = new LinkedHashSet<>();
        String start = "get" + plural + "For";
        for (MethodSpec method : session.methods()) {
            boolean ids = !method.parameters().isEmpty()
                    && method.parameters().stream().allMatch(p -> p.type().equals(TypeRef.of(Core.ID)));
            if (ids && method.name().startsWith(start)) {
                names(method.name().substring(start.length()))
                        .filter(names -> names.size() == method.parameters().size())
                        .filter(names -> Set.copyOf(names).size() == names.size())
                        .filter(this::worthIt)
                        .ifPresent(found::add);
            }
        }
        List<List<String>> written = List.copyOf(found);
        return written.equals(regular(ways)) ? Optional.empty() : Optional.of(written);
    }

    /** Names of references joined by And. */
    private Optional<List<String>> names(String joined) {
        if (references.contains(joined)) {
            return Optional.of(List.of(joined));
        }
        for (int and = joined.indexOf("And"); and >= 0; and = joined.indexOf("And", and + 1)) {
            Optional<List<String>> rest = names(joined.substring(and + 3));
            if (references.contains(joined.substring(0, and)) && rest.isPresent()) {
                List<String> names = new ArrayList<>(List.of(joined.substring(0, and)));
                names.addAll(rest.get());
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    /** Whether at least half of the methods are there that it gives. */
    private boolean worthIt(List<String> names) {
        String joined = "For" + String.join("And", names);
        List<String> given = new ArrayList<>(List.of(joined, "ByGenusType" + joined));
        if (temporal) {
            given.addAll(List.of(joined + "OnDate", "ByGenusType" + joined + "OnDate"));
        }
        long there = given.stream()
                .filter(one -> methods.contains("get" + plural + one))
                .count();
        return there * 2 >= given.size();
    }

    private static List<List<String>> regular(List<List<ParentDraft>> ways) {
        List<List<String>> regular = new ArrayList<>();
        List<ParentDraft> parents = ways.size() == 1 ? ways.get(0) : List.of();
        parents.forEach(parent -> regular.add(List.of(parent.name())));
        if (parents.size() > 1) {
            regular.add(parents.stream().map(ParentDraft::name).toList());
        }
        return regular;
    }
}
