package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Descriptor.ElementEntry;
import org.osidforge.spec.descriptor.Descriptor.MethodEntry;
import org.osidforge.spec.descriptor.Word;
import org.osidforge.spec.pattern.Core;

/** The packages that a descriptor refers to as it is written. */
final class References {

    private References() {}

    /** Packages that may be needed, sorted; whether they exist is another question. */
    static Set<String> packagesOf(Descriptor descriptor) {
        Set<String> packages = new TreeSet<>();
        packages.add("osid");
        packages.add(descriptor.osid().text());
        typeNames(descriptor).forEach(word -> packages.addAll(packagesOf(word.text())));
        descriptor.subpackages().forEach(sub -> packages.add(descriptor.osid() + "." + sub));
        if (descriptor.interfaces().stream().anyMatch(exact -> exact.object().isPresent())) {
            packages.add(Names.basePackage(descriptor.osid().text()));
        }
        if (!descriptor.batches().isEmpty()) {
            packages.add(Names.basePackage(descriptor.osid().text()));
            packages.add("osid.transaction.batch");
        }
        return packages;
    }

    private static Set<String> packagesOf(String written) {
        if (Core.SHORT_NAMES.containsKey(written)) {
            return Set.of(Names.packageOf(Core.SHORT_NAMES.get(written)));
        }
        if (!written.contains(".") || written.startsWith("records.")) {
            return Set.of();
        }
        return Set.of(Names.packageOf(Names.withRoot(written)));
    }

    private static List<Word> typeNames(Descriptor descriptor) {
        List<Word> words = new ArrayList<>();
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
