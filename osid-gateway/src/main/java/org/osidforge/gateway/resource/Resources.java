package org.osidforge.gateway.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ServedProvider;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.RecordKind;
import org.osidforge.spec.model.Specification;

/**
 * All kinds of object that the provider serves in bulk.
 *
 * <p>A kind is named by its simple name where it is the only one of that name, and by package and name ({@code billing.Item}, {@code billing.Items}) always.
 */
public final class Resources {

    private final List<Resource> all;
    private final Map<String, List<Resource>> byName;
    private final Map<String, List<Resource>> byPlural;

    private Resources(List<Resource> all) {
        this.all = List.copyOf(all);
        this.byName = index(all, Resource::name);
        this.byPlural = index(all, Resource::plural);
    }

    private static Map<String, List<Resource>> index(List<Resource> all, Function<Resource, String> name) {
        Map<String, List<Resource>> index = all.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        all.forEach(one -> index.computeIfAbsent(one.packageName() + "." + name.apply(one), n -> new ArrayList<>())
                .add(one));
        return index;
    }

    /**
     * The kinds that a provider serves.
     *
     * @param provider the provider; packages that it has no manager for are left out
     * @param addresses Ids as clients write them
     */
    public static Resources of(ServedProvider provider, Addresses addresses) {
        Specification model = provider.binding().specification();
        Map<String, List<BatchKind>> batches = new TreeMap<>();
        List<RecordKind> records = new ArrayList<>();
        for (OsidPackage one : model.packages()) {
            records.addAll(one.records());
            for (BatchKind batch : one.batches()) {
                if (provider.serves(batch.pkg())) {
                    batches.computeIfAbsent(batch.kind(), k -> new ArrayList<>())
                            .add(batch);
                }
            }
        }
        Map<String, Resource> found = new LinkedHashMap<>();
        batches.forEach((name, sessions) -> model.kindNamed(name)
                .filter(kind -> !kind.isPrimitive())
                .ifPresent(kind -> found.put(
                        name,
                        new Resource(
                                provider.binding(),
                                kind,
                                mainFirst(kind, sessions),
                                recordsOf(kind, records),
                                addresses))));
        return new Resources(List.copyOf(found.values()));
    }

    // a kind may have a second session for a special way to create; the one that is named as the kind serves the rest
    private static List<BatchKind> mainFirst(ObjectKind kind, List<BatchKind> sessions) {
        return sessions.stream()
                .sorted(Comparator.comparing(
                        (BatchKind batch) -> !batch.session().equals(kind.name() + "BatchAdminSession")))
                .toList();
    }

    private static List<RecordKind> recordsOf(ObjectKind kind, List<RecordKind> records) {
        return records.stream()
                .filter(r -> r.pkg().equals(kind.pkg()) && r.object().equals(kind.name()))
                .toList();
    }

    /** All of them, by their OSID names. */
    public List<Resource> all() {
        return all;
    }

    /**
     * The kind of that name, such as {@code Campus} or {@code billing.Item}.
     *
     * @throws Problem 404 if there is none, or several packages have one
     */
    public Resource named(String name) {
        return only(name, byName);
    }

    /**
     * The kind of that plural, such as {@code Campuses} or {@code billing.Items}.
     *
     * @throws Problem 404 if there is none, or several packages have one
     */
    public Resource ofPlural(String name) {
        return only(name, byPlural);
    }

    /**
     * The kind of that plural whose objects are made for those of a parent, such as {@code Floors} of a Building.
     *
     * @throws Problem 404 if there is none
     */
    public Resource childrenOf(Resource parent, String plural) {
        List<Resource> found = byPlural.getOrDefault(plural, List.of()).stream()
                .filter(one -> one.parents().stream().anyMatch(p -> p.kind().equals(parent.osidName())))
                .toList();
        return found.stream()
                .filter(one -> one.packageName().equals(parent.packageName()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> Problem.of(404, GatewayMessage.UNKNOWN_KIND, plural));
    }

    /** Whether another kind of the provider has the same simple name. */
    public boolean isAmbiguous(Resource one) {
        return byName.get(one.name()).size() > 1;
    }

    private static Resource only(String name, Map<String, List<Resource>> index) {
        List<Resource> found = index.getOrDefault(name, List.of());
        if (found.isEmpty()) {
            throw Problem.of(404, GatewayMessage.UNKNOWN_KIND, name);
        }
        if (found.size() > 1) {
            String names =
                    found.stream().map(one -> one.packageName() + "." + name).collect(Collectors.joining(", "));
            throw Problem.of(404, GatewayMessage.AMBIGUOUS_KIND, name, names);
        }
        return found.get(0);
    }
}
