package com.example.campus;

import java.util.Arrays;
import org.osid.installation.Version;
import org.osid.type.Type;

/** A version such as 1.0.0. */
record Release(String text) implements Version {

    @Override
    public Type getScheme() {
        return PlainType.of("versions", "semantic");
    }

    @Override
    public String[] getComponents() {
        return text.split("\\.");
    }

    /** Component by component, each as a number. */
    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers(this), numbers(other));
    }

    private static long[] numbers(Version version) {
        return Arrays.stream(version.getComponents()).mapToLong(Long::parseLong).toArray();
    }

    @Override
    public String toString() {
        return text;
    }
}
