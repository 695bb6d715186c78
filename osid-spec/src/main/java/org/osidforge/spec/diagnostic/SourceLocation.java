package org.osidforge.spec.diagnostic;

import java.util.Comparator;

/**
 * A place in a descriptor.
 *
 * @param file name of the file as it was given
 * @param line line, counted from 1
 * @param column column in code points, counted from 1
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** The first character of a file. */
    public static SourceLocation startOf(String file) {
        return new SourceLocation(file, 1, 1);
    }

    /** A place on the same line, so many columns further. */
    public SourceLocation plus(int columns) {
        return new SourceLocation(file, line, column + columns);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** As printed, {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
