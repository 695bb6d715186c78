package org.osidforge.codegen;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is generated for a package besides its interfaces.
 *
 * @param adapters whether provider adapters are generated
 * @param withoutAdapters keys of packages that get none even so
 */
public record GeneratorOptions(boolean adapters, SortedSet<String> withoutAdapters) {

    public GeneratorOptions {
        withoutAdapters = Collections.unmodifiableSortedSet(new TreeSet<>(withoutAdapters));
    }

    /** Interfaces and provider adapters. */
    public static GeneratorOptions withAdapters() {
        return new GeneratorOptions(true, Collections.emptySortedSet());
    }

    /** Interfaces alone. */
    public static GeneratorOptions interfacesOnly() {
        return new GeneratorOptions(false, Collections.emptySortedSet());
    }

    /** The same, but without adapters for these packages. */
    public GeneratorOptions exceptFor(Collection<String> keys) {
        return new GeneratorOptions(adapters, new TreeSet<>(keys));
    }

    /** Whether provider adapters are generated for the package of that key. */
    public boolean adaptersFor(String key) {
        return adapters && !withoutAdapters.contains(key);
    }
}
