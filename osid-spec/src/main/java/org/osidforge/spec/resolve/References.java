package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.ElementEntry;
import org.osidforge.spec.descriptor.Descriptor.MethodEntry;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.pattern.Core;

/** What a descriptor refers to as it is written. */
final class References {

    private References() {}

    /** What may be needed, but for what is added to managers; whether it exists is another question. */
    static Set<Wanted> of(Descriptor descriptor) {
        String pkg = descriptor.osid().text();
        Set<Wanted> wanted = new LinkedHashSet<>();
        wanted.add(Wanted.whole("osid"));
        typeNames(Managers.withoutAdditions(descriptor))
                .forEach(word -> wanted.addAll(namedBy(descriptor, word.text())));
        descriptor.subpackages().forEach(sub -> wanted.add(Wanted.whole(pkg + "." + sub)));
        if (descriptor.interfaces().stream().anyMatch(exact -> exact.object().isPresent())) {
            wanted.add(Wanted.whole(Names.basePackage(pkg)));
        }
        if (!descriptor.batches().isEmpty()) {
            wanted.add(Wanted.whole(Names.basePackage(pkg)));
            wanted.add(Wanted.whole("osid.transaction.batch"));
        }
        if (descriptor.part().isEmpty()) {
            wanted.add(Wanted.whole(pkg));
        }
        return wanted;
    }

    /** What may be needed for what is added to the managers. */
    static Set<Wanted> ofManagers(Descriptor descriptor) {
        List<Word> words = new ArrayList<>();
        Managers.changes(descriptor).forEach(change -> methods(change.added(), words));
        Set<Wanted> wanted = new LinkedHashSet<>();
        words.forEach(word -> wanted.addAll(namedBy(descriptor, word.text())));
        return wanted;
    }

    private static Set<Wanted> namedBy(Descriptor descriptor, String written) {
        if (written.contains(".") && !written.startsWith("records.")) {
            return Set.of(wanted(Names.withRoot(written)));
        }
        Set<Wanted> names = new LinkedHashSet<>();
        if (Core.SHORT_NAMES.containsKey(written)) {
            names.add(wanted(Core.SHORT_NAMES.get(written)));
        } else if (!declares(descriptor, written) && !Core.PRIMITIVES.contains(written)) {
            // perhaps another part of the package has it
            names.add(Wanted.unqualified(descriptor.osid().text(), written));
        }
        return names;
    }

    private static Wanted wanted(String qualifiedName) {
        String pkg = Names.packageOf(qualifiedName);
        return Wanted.named(pkg, qualifiedName.substring(pkg.length() + 1));
    }

    /** Whether the descriptor itself names what it describes so; what patterns make besides is not looked at. */
    static boolean declares(Descriptor descriptor, String name) {
        return descriptor.objects().stream()
                        .anyMatch(object -> object.name().text().equals(name))
                || descriptor.interfaces().stream()
                        .anyMatch(exact -> exact.name().text().equals(name))
                || descriptor.lists().stream().anyMatch(list -> (list.of() + "List").equals(name))
                || descriptor.enums().stream()
                        .anyMatch(constants -> constants.name().text().equals(name));
    }

    private static List<Word> typeNames(Descriptor descriptor) {
        List<Word> words = new ArrayList<>();
        descriptor.catalog().ifPresent(words::add);
        descriptor.objects().forEach(object -> {
            object.parents().forEach(parent -> words.add(parent.kind()));
            elements(object.elements(), words);
        });
        descriptor.records().forEach(record -> elements(record.elements(), words));
        descriptor.interfaces().forEach(exact -> {
            words.addAll(exact.parents());
            methods(exact.methods(), words);
        });
        descriptor.changes().forEach(change -> {
            change.parents().ifPresent(words::addAll);
            methods(change.added(), words);
            methods(
                    change.replaced().stream()
                            .map(Descriptor.Replacement::method)
                            .toList(),
                    words);
        });
        return words;
    }

    private static void elements(List<ElementEntry> elements, List<Word> words) {
        elements.forEach(element -> words.add(element.type()));
    }

    private static void methods(List<MethodEntry> methods, List<Word> words) {
        for (MethodEntry method : methods) {
            words.add(method.returns().name());
            method.parameters().forEach(parameter -> words.add(parameter.type().name()));
        }
    }
}
