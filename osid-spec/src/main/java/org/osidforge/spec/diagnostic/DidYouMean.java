package org.osidforge.spec.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds names that are near to one that does not resolve. */
public final class DidYouMean {

    private static final int MOST = 3;

    /** Beyond these, looking for near names would take longer than it is worth. */
    private static final int LONGEST = 64;

    private static final int MOST_CANDIDATES = 3000;

    private DidYouMean() {}

    /** A sentence such as {@code ; did you mean Campus?}, or the empty string; the nearest first, equals by name. */
    public static String suffix(String name, Collection<String> candidates) {
        List<String> near = near(name, candidates);
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /** At most three candidates, the nearest first, equals by name. */
    public static List<String> near(String name, Collection<String> candidates) {
        if (name.length() > LONGEST || candidates.size() > MOST_CANDIDATES) {
            return List.of();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(4, wanted.length() / 3));
        record Scored(String name, int distance) {}
        return candidates.stream()
                .distinct()
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= limit)
                .map(candidate -> new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT), limit)))
                .filter(scored -> scored.distance <= limit)
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    /** Edits (insert, delete, replace, swap of neighbours) that lead from one word to the other; a greater number where they are more than the limit. */
    private static int distance(String a, String b, int limit) {
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            Arrays.fill(row, limit + 1);
            int least = limit + 1;
            for (int j = Math.max(0, i - limit); j <= Math.min(b.length(), i + limit); j++) {
                row[j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, row, before, twoBefore);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return least;
            }
            int[] spare = twoBefore;
            twoBefore = before;
            before = row;
            row = spare;
        }
        return before[b.length()];
    }

    private static int step(String a, String b, int i, int j, int[] row, int[] before, int[] twoBefore) {
        int replace = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replace, Math.min(before[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, twoBefore[j - 2] + 1) : least;
    }
}
