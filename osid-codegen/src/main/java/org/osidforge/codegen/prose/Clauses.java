package org.osidforge.codegen.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The Ids of TCK clauses as text, runs of three and more shortened. */
final class Clauses {

    private Clauses() {}

    /** Such as {@code CREATE-01 to CREATE-15, UPDATE-02}; groups in the order of their first clause. */
    static String text(List<String> ids) {
        List<String> groups = ids.stream().map(Clauses::group).distinct().toList();
        List<String> out = new ArrayList<>();
        for (String group : groups) {
            TreeSet<Integer> numbers = new TreeSet<>();
            ids.stream().filter(id -> group(id).equals(group)).forEach(id -> numbers.add(number(id)));
            runs(numbers).forEach(run -> out.addAll(text(group, run)));
        }
        return String.join(", ", out);
    }

    private static List<List<Integer>> runs(TreeSet<Integer> numbers) {
        List<List<Integer>> runs = new ArrayList<>();
        Integer last = null;
        for (Integer number : numbers) {
            if (last == null || number != last + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(number);
            last = number;
        }
        return runs;
    }

    private static List<String> text(String group, List<Integer> run) {
        if (run.size() < 3) {
            return run.stream().map(n -> id(group, n)).toList();
        }
        return List.of(id(group, run.get(0)) + " to " + id(group, run.get(run.size() - 1)));
    }

    private static String group(String id) {
        return id.substring(0, id.lastIndexOf('-'));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    private static String id(String group, int number) {
        return group + (number < 10 ? "-0" : "-") + number;
    }
}
