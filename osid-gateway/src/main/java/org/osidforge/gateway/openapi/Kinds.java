package org.osidforge.gateway.openapi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osidforge.gateway.resource.Resource;
import org.osidforge.gateway.resource.Resources;

/** The kinds as addresses name them: with the package where several packages have the name. */
final class Kinds {

    private final Resources resources;
    private final Map<String, Long> plurals;
    private final Map<Resource, List<Child>> children = new ConcurrentHashMap<>();

    Kinds(Resources resources) {
        this.resources = resources;
        this.plurals = resources.all().stream().collect(Collectors.groupingBy(Resource::plural, Collectors.counting()));
    }

    /**
     * A kind whose objects are made for those of another.
     *
     * @param resource the kind
     * @param plural as an address names it behind the other
     */
    record Child(Resource resource, String plural) {}

    /** Such as {@code Campus}, or {@code billing.Item}. */
    String name(Resource one) {
        return resources.isAmbiguous(one) ? one.packageName() + "." + one.name() : one.name();
    }

    /** Such as {@code Campuses}, or {@code billing.Items}. */
    String plural(Resource one) {
        boolean unique = plurals.get(one.plural()) == 1 && !resources.isAmbiguous(one);
        return unique ? one.plural() : one.packageName() + "." + one.plural();
    }

    /** The kinds whose objects are made for those of that one. */
    List<Child> children(Resource parent) {
        return children.computeIfAbsent(parent, this::find);
    }

    private List<Child> find(Resource parent) {
        return resources.all().stream()
                .filter(one -> one.parents().stream().anyMatch(p -> p.kind().equals(parent.osidName())))
                .map(one -> new Child(one, pluralBehind(parent, one)))
                .toList();
    }

    private String pluralBehind(Resource parent, Resource child) {
        return resources.childrenOf(parent, child.plural()) == child
                ? child.plural()
                : child.packageName() + "." + child.plural();
    }

    /** The kinds of a package, in the order of their names. */
    List<Resource> of(String packageName) {
        return resources.all().stream()
                .filter(one -> one.packageName().equals(packageName))
                .toList();
    }

    /** The names of all packages, in their order. */
    List<String> packages() {
        return sorted(resources.all(), Resource::packageName);
    }

    /**
     * A list of names.
     *
     * @param which {@code names}, {@code plurals}, {@code parentNames} and {@code parentPlurals} of kinds that others are made for, {@code children} those others, {@code packages}
     */
    List<String> list(String which) {
        List<Resource> all = resources.all();
        List<Resource> parents =
                all.stream().filter(one -> !children(one).isEmpty()).toList();
        return switch (which) {
            case "names" -> sorted(all, this::name);
            case "plurals" -> sorted(all, this::plural);
            case "parentNames" -> sorted(parents, this::name);
            case "parentPlurals" -> sorted(parents, this::plural);
            case "children" ->
                sorted(parents.stream().flatMap(one -> children(one).stream()).toList(), Child::plural);
            case "packages" -> packages();
            default -> throw new IllegalArgumentException(which);
        };
    }

    private static <T> List<String> sorted(List<T> all, Function<T, String> name) {
        return all.stream().map(name).distinct().sorted().toList();
    }
}
