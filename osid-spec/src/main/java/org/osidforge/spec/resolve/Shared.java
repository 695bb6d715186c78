package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.EnumEntry;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.pattern.InterfaceDraft;
import org.osidforge.spec.pattern.MethodDraft;

/**
 * Interfaces that a part of a package holds exactly and its main part describes again by its patterns, and enumerations that stand in both.
 *
 * <p>The part {@code core} of a package is compiled early, since other packages need it; the main part tells what its interfaces mean. Both must say the same.
 */
final class Shared {

    private static final String NOTHING = "nothing more";

    /** What one of the two says, and where. */
    private record Said(String name, SourceLocation at, String text) {}

    private final Resolution resolution;
    private final EventLog log;
    private final Map<String, Map<String, InterfaceDraft>> mains = new TreeMap<>();
    private final Map<String, Map<String, EnumEntry>> mainEnums = new TreeMap<>();

    Shared(Resolution resolution, EventLog log) {
        this.resolution = resolution;
        this.log = log;
        for (Descriptor descriptor : resolution.descriptors()) {
            if (descriptor.part().isEmpty()) {
                Map<String, InterfaceDraft> drafts = new TreeMap<>();
                resolution.of(descriptor).drafts.forEach(draft -> drafts.putIfAbsent(draft.qualifiedName(), draft));
                mains.put(descriptor.osid().text(), drafts);
                Map<String, EnumEntry> enums = new TreeMap<>();
                descriptor
                        .enums()
                        .forEach(entry -> enums.putIfAbsent(entry.name().text(), entry));
                mainEnums.put(descriptor.osid().text(), enums);
            }
        }
    }

    /** The interfaces of a descriptor; of a part only those that the main part does not have. Tells where the two differ. */
    List<InterfaceDraft> notHeldByMain(Descriptor descriptor) {
        List<InterfaceDraft> drafts = resolution.of(descriptor).drafts;
        Map<String, InterfaceDraft> main = mains.get(descriptor.osid().text());
        if (descriptor.part().isEmpty() || main == null) {
            return drafts;
        }
        List<InterfaceDraft> own = new ArrayList<>();
        for (InterfaceDraft draft : drafts) {
            InterfaceDraft other = main.get(draft.qualifiedName());
            if (other == null) {
                own.add(draft);
            } else {
                tellDifference(descriptor, other, draft);
            }
        }
        return own;
    }

    /** The enumerations of a descriptor; of a part only those that the main part does not have. Tells where the two differ. */
    List<EnumEntry> enumsNotHeldByMain(Descriptor descriptor) {
        Map<String, EnumEntry> main = mainEnums.get(descriptor.osid().text());
        if (descriptor.part().isEmpty() || main == null) {
            return descriptor.enums();
        }
        List<EnumEntry> own = new ArrayList<>();
        for (EnumEntry held : descriptor.enums()) {
            EnumEntry other = main.get(held.name().text());
            if (other == null) {
                own.add(held);
            } else if (!other.constants().equals(held.constants())) {
                tell(
                        descriptor,
                        new Said(other.name().text(), other.name().at(), String.join(" ", other.constants())),
                        new Said(held.name().text(), held.name().at(), String.join(" ", held.constants())));
            }
        }
        return own;
    }

    private void tellDifference(Descriptor part, InterfaceDraft main, InterfaceDraft held) {
        List<String> here = sayings(main);
        List<String> there = sayings(held);
        Optional<String> onlyHere =
                here.stream().filter(saying -> !there.contains(saying)).findFirst();
        Optional<String> onlyThere =
                there.stream().filter(saying -> !here.contains(saying)).findFirst();
        if (onlyHere.isEmpty() && onlyThere.isEmpty()) {
            return;
        }
        tell(
                part,
                new Said(main.name(), main.origin().at(), onlyHere.orElse(NOTHING)),
                new Said(held.name(), held.origin().at(), onlyThere.orElse(NOTHING)));
    }

    private void tell(Descriptor part, Said ofMain, Said ofPart) {
        String pkg = part.osid().text();
        if (isGivenBefore(part, pkg)) {
            log.add(Message.PART_DIFFERS, ofPart.at(), ofMain.name(), pkg, ofPart.text(), ofMain.text());
        } else {
            log.add(Message.PART_DIFFERS, ofMain.at(), ofMain.name(), part.key(), ofMain.text(), ofPart.text());
        }
    }

    /** Given descriptors come first; what is wrong is told at them and not at those that they refer to. */
    private boolean isGivenBefore(Descriptor part, String pkg) {
        for (Descriptor descriptor : resolution.descriptors()) {
            if (descriptor.osid().text().equals(pkg)) {
                return descriptor == part;
            }
        }
        throw new IllegalStateException(pkg);
    }

    /** What an interface says: whom it extends, in order, and its methods, in any order. */
    private static List<String> sayings(InterfaceDraft draft) {
        List<String> sayings = new ArrayList<>();
        sayings.add("extends " + String.join(", ", draft.parents()));
        draft.methods().stream()
                .map(MethodDraft::finish)
                .map(Shared::signature)
                .sorted()
                .forEach(sayings::add);
        return sayings;
    }

    private static String signature(MethodSpec method) {
        String parameters = method.parameters().stream()
                .map((ParameterSpec p) -> p.type() + " " + p.name())
                .collect(Collectors.joining(", "));
        String errors =
                method.errors().stream().map((ErrorSpec e) -> " " + e.code()).collect(Collectors.joining());
        return method.name() + "(" + parameters + "): " + method.returns() + (errors.isEmpty() ? "" : " !" + errors);
    }
}
