package org.osidforge.parity.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Specification;

/** The page of all official packages: what they hold, where they were read, and which descriptors say so. */
final class PackagePages {

    private final Specification specification;
    private final PackageSources sources;

    PackagePages(Specification specification, PackageSources sources) {
        this.specification = specification;
        this.sources = sources;
    }

    /** The section of the page that is made from the model and the facts. */
    String text() {
        StringBuilder text = new StringBuilder();
        Map<String, List<OsidPackage>> parts = new TreeMap<>();
        specification
                .packages()
                .forEach(one -> parts.computeIfAbsent(one.name(), name -> new ArrayList<>())
                        .add(one));
        List<String> bases =
                parts.keySet().stream().filter(name -> !name.endsWith(".batch")).toList();
        long batches = specification.packages().stream()
                .filter(one -> one.name().endsWith(".batch") && !one.batches().isEmpty())
                .count();
        long sessions = specification.packages().stream()
                .flatMap(one -> one.interfaces().stream())
                .filter(one -> one.kind() == InterfaceKind.BATCH_ADMIN_SESSION)
                .count();
        long kinds = specification.packages().stream()
                .mapToLong(one -> one.kinds().size())
                .sum();
        text.append(bases.size())
                .append(" packages with ")
                .append(kinds)
                .append(" kinds of object; ")
                .append(batches)
                .append(" batch packages with ")
                .append(sessions)
                .append(" batch sessions over them.\n");
        text.append("\n## Sources\n\n").append(sourcesOf(parts)).append("\n## Packages\n");
        bases.forEach(name -> text.append('\n').append(section(name, parts)));
        return text.toString();
    }

    private String sourcesOf(Map<String, List<OsidPackage>> parts) {
        StringBuilder table = new StringBuilder(
                "| package | sources | interfaces | whole | in part | pattern only | seen | name-seen | inferred | replaced |\n");
        table.append("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        parts.forEach((name, one) -> table.append(sources.row(name, one)));
        return table.toString();
    }

    private String section(String name, Map<String, List<OsidPackage>> parts) {
        StringBuilder text = new StringBuilder("### ").append(name).append("\n\n");
        List<OsidPackage> base = parts.get(name);
        List<OsidPackage> batch = parts.getOrDefault(name + ".batch", List.of());
        text.append("Described by ").append(files(base));
        if (!batch.isEmpty()) {
            text.append(" and ").append(files(batch));
        }
        String catalog = base.stream()
                .map(OsidPackage::catalog)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        text.append(catalog.isEmpty() ? "." : "; cataloged by " + catalog + ".").append("\n\n");
        List<ObjectKind> kinds =
                base.stream().flatMap(one -> one.kinds().stream()).toList();
        if (!kinds.isEmpty()) {
            text.append("| object | is | created | elements | sessions | batch session |\n|---|---|---|---|---|---|\n");
            kinds.forEach(kind -> text.append(row(kind, base, batch)));
        }
        String others = base.stream()
                .flatMap(one -> one.interfaces().stream())
                .filter(one -> one.kind() == InterfaceKind.SESSION)
                .map(one -> "`" + one.name() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            text.append(kinds.isEmpty() ? "" : "\n")
                    .append("Further sessions: ")
                    .append(others)
                    .append(".\n");
        }
        return text.toString();
    }

    private static String files(List<OsidPackage> parts) {
        return parts.stream()
                .map(one -> one.name().equals("osid") ? one.key() : one.key().substring("osid.".length()))
                .map(key -> "`" + key.replace('#', '.') + ".osid.yaml`")
                .collect(Collectors.joining(", "));
    }

    private static String row(ObjectKind kind, List<OsidPackage> base, List<OsidPackage> batch) {
        String is = kind.nature() == ObjectKind.Nature.OBJECT
                ? ""
                : words(kind.nature().name());
        String markers = kind.markers().stream().map(one -> words(one.name())).collect(Collectors.joining(", "));
        String created = kind.parents().isEmpty()
                ? "on its own"
                : "per " + kind.parents().stream().map(Parent::name).collect(Collectors.joining(", "));
        return "| "
                + String.join(
                        " | ",
                        "`" + kind.name() + "`",
                        is.isEmpty() ? markers : markers.isEmpty() ? is : is + ", " + markers,
                        created,
                        "" + kind.elements().size(),
                        sessions(kind, base),
                        batchSessions(kind, batch))
                + " |\n";
    }

    private static String sessions(ObjectKind kind, List<OsidPackage> base) {
        return base.stream()
                .flatMap(one -> one.interfaces().stream())
                .filter(one -> one.object().equals(kind.name()))
                .filter(one -> one.kind() == InterfaceKind.LOOKUP_SESSION || one.kind() == InterfaceKind.ADMIN_SESSION)
                .map(one -> "`" + one.name() + "`")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String batchSessions(ObjectKind kind, List<OsidPackage> batch) {
        return batch.stream()
                .flatMap(one -> one.batches().stream())
                .filter(one -> one.kind().equals(kind.qualifiedName()))
                .map(BatchKind::session)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
