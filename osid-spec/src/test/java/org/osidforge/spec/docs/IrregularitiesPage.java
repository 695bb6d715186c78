package org.osidforge.spec.docs;

import java.util.List;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.ChangeEntry;
import org.osidforge.spec.descriptor.Descriptor.MethodEntry;
import org.osidforge.spec.descriptor.Word;

/** The page of everything that the official packages have otherwise than their patterns. */
final class IrregularitiesPage {

    private static final int MOST_ADDED = 5;

    private final List<Descriptor> descriptors;

    IrregularitiesPage(List<Descriptor> descriptors) {
        this.descriptors = descriptors;
    }

    /** The section of the page that is made from the descriptors. */
    String text() {
        long changes =
                descriptors.stream().mapToLong(one -> one.changes().size()).sum();
        long packages =
                descriptors.stream().filter(one -> !one.changes().isEmpty()).count();
        StringBuilder text = new StringBuilder();
        text.append(changes)
                .append(" interfaces of ")
                .append(packages)
                .append(" descriptors deviate from their pattern.\n");
        for (Descriptor descriptor : descriptors) {
            if (!descriptor.changes().isEmpty() || hasNotes(descriptor)) {
                text.append('\n').append(section(descriptor));
            }
        }
        return text.toString();
    }

    private static boolean hasNotes(Descriptor descriptor) {
        return descriptor.objects().stream().anyMatch(one -> !one.note().isEmpty())
                || descriptor.interfaces().stream().anyMatch(one -> !one.note().isEmpty())
                || descriptor.batches().stream().anyMatch(one -> !one.note().isEmpty());
    }

    private static String section(Descriptor descriptor) {
        StringBuilder text = new StringBuilder("### ").append(descriptor.key()).append("\n\n");
        descriptor.objects().forEach(one -> text.append(note(one.name(), one.note())));
        descriptor.batches().forEach(one -> text.append(note(one.name(), one.note())));
        descriptor.interfaces().forEach(one -> text.append(note(one.name(), one.note())));
        descriptor.changes().forEach(one -> text.append(change(one)));
        return text.toString();
    }

    private static String note(Word name, String note) {
        return note.isEmpty() ? "" : "- `" + name + "`: " + note + "\n";
    }

    private static String change(ChangeEntry change) {
        StringBuilder text = new StringBuilder("- `").append(change.name()).append("`");
        if (!change.note().isEmpty()) {
            text.append(": ").append(change.note());
        }
        text.append('\n');
        change.parents()
                .ifPresent(parents -> text.append("  - extends ")
                        .append(parents.stream().map(one -> "`" + one + "`").collect(Collectors.joining(", ")))
                        .append('\n'));
        change.replaced()
                .forEach(one -> text.append("  - ")
                        .append(one.name().text().equals(one.method().name().text()) ? "" : "`" + one.name() + "` is ")
                        .append(method(one.method())));
        if (change.added().size() > MOST_ADDED && isOfManager(change.name().text())) {
            text.append("  - besides ").append(change.added().size()).append(" methods for what no pattern makes\n");
        } else {
            change.added().forEach(one -> text.append("  - besides ").append(method(one)));
        }
        if (!change.removed().isEmpty()) {
            text.append("  - without ")
                    .append(change.removed().stream()
                            .map(one -> "`" + one + "`")
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.toString();
    }

    /** Managers have a method for each session; a long list of them tells less than their number. */
    private static boolean isOfManager(String name) {
        return name.endsWith("Profile") || name.endsWith("Manager");
    }

    /** A method as descriptors write it. */
    private static String method(MethodEntry method) {
        String parameters = method.parameters().stream()
                .map(one -> type(one.type()) + " " + one.name())
                .collect(Collectors.joining(", "));
        String errors = method.errors().stream().map(one -> " " + one.code()).collect(Collectors.joining());
        String returns = type(method.returns());
        return "`" + (method.optional() ? "optional " : "") + method.name() + "(" + parameters + ")"
                + (returns.equals("void") ? "" : ": " + returns)
                + (errors.isEmpty() ? "" : " !" + errors) + "`\n";
    }

    private static String type(Descriptor.TypeEntry type) {
        return type.name() + (type.array() ? "[]" : "");
    }
}
