package org.osidforge.spec.resolve;

import java.util.List;
import java.util.Optional;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.Word;

/** The Java package of a descriptor. */
final class JavaPackages {

    private JavaPackages() {}

    /** As written there or in another part; else below that of the package one level up; else {@code org.} and the name. */
    static String of(Descriptor descriptor, List<Descriptor> all) {
        return of(descriptor.osid().text(), all);
    }

    private static String of(String name, List<Descriptor> all) {
        Optional<String> written = all.stream()
                .filter(other -> other.osid().text().equals(name))
                .map(Descriptor::java)
                .flatMap(Optional::stream)
                .map(Word::text)
                .findFirst();
        if (written.isPresent()) {
            return written.get();
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "org." + name : of(name.substring(0, dot), all) + name.substring(dot);
    }
}
