package org.osidforge.benchmarks;

import java.util.Arrays;

/** What stands in the middle of figures: a busy moment of the machine does not move it. */
public final class Median {

    private Median() {}

    /**
     * The middle one, or halfway between the two in the middle.
     *
     * @param figures at least one, in any order; left as they are
     */
    public static double of(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
