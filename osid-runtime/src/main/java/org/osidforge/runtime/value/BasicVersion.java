package org.osidforge.runtime.value;

import java.util.Arrays;
import java.util.List;
import org.osid.installation.Version;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;

/** A version of numbers separated by dots, such as {@code 3.1.0}; missing numbers count as 0. */
public final class BasicVersion implements Version, Comparable<Version> {

    /** The scheme of numbers separated by dots. */
    public static final BasicType DOTTED = BasicType.of("versions", "dotted", "osidforge.org");

    private static final long serialVersionUID = 1L;

    private final String components;
    private final long[] numbers;

    private BasicVersion(String components, long[] numbers) {
        this.components = components;
        this.numbers = numbers;
    }

    /**
     * The version of a text.
     *
     * @throws org.osid.InvalidArgumentException if it is not made of numbers separated by dots
     */
    public static BasicVersion of(String components) {
        Fault.checkNotNull(components, "version");
        try {
            long[] numbers = Arrays.stream(components.split("\\.", -1))
                    .mapToLong(Long::parseUnsignedLong)
                    .toArray();
            int length = numbers.length;
            while (length > 0 && numbers[length - 1] == 0) {
                length--;
            }
            return new BasicVersion(components, Arrays.copyOf(numbers, length));
        } catch (NumberFormatException e) {
            throw new org.osid.InvalidArgumentException(Fault.VERSION_FORM.text(components), e);
        }
    }

    /** The same version as one of ours. */
    public static BasicVersion of(Version version) {
        return version instanceof BasicVersion ours
                ? ours
                : of(String.join(".", Fault.checkNotNull(version, "version").getComponents()));
    }

    @Override
    public Type getScheme() {
        return DOTTED;
    }

    @Override
    public String[] getComponents() {
        return components.split("\\.");
    }

    /** Its numbers without trailing zeros. */
    public List<Long> numbers() {
        return Arrays.stream(numbers).boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof BasicVersion that && Arrays.equals(numbers, that.numbers));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    /** Number by number. */
    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers, of(other).numbers);
    }

    @Override
    public String toString() {
        return components;
    }
}
