package org.osidforge.spec.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds names that are near to one that does not resolve. */
public final class DidYouMean {

    private static final int MOST = 3;

    private DidYouMean() {}

    /** A sentence such as {@code ; did you mean Campus?}, or the empty string; the nearest first, equals by name. */
    public static String suffix(String name, Collection<String> candidates) {
        List<String> near = near(name, candidates);
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    /** At most three candidates, the nearest first, equals by name. */
    static List<String> near(String name, Collection<String> candidates) {
        if (name.length() > 200) {
            return List.of();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(4, wanted.length() / 3));
        record Scored(String name, int distance) {}
        return candidates.stream()
                .distinct()
                .filter(candidate -> Math.abs(candidate.length() - wanted.length()) <= limit)
                .map(candidate -> new Scored(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.distance <= limit)
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    /** Edits (insert, delete, replace, swap of neighbours) that lead from one word to the other. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replace = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replace, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
