package org.osidforge.codegen.adapter;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names of constants: {@code GradebookColumn} gives {@code GRADEBOOK_COLUMN}. */
final class Constants {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Constants() {}

    /** The constant of a name by itself. */
    static String of(String name) {
        return BOUNDARY.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /** The constants of names that stand beside each other; of those that differ in case alone all but the first get a number. */
    static Map<String, String> of(Collection<String> names) {
        Map<String, String> constants = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String name : new TreeSet<>(names)) {
            String base = of(name);
            String constant = base;
            for (int i = 2; !taken.add(constant); i++) {
                constant = base + "_" + i;
            }
            constants.put(name, constant);
        }
        return constants;
    }
}
