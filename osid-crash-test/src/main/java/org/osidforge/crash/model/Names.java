package org.osidforge.crash.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names by which objects and aliases tell whose they are: one thread's alone, or shared by all. */
public final class Names {

    /** How many aliases each thread has for each kind. */
    private static final int ALIASES = 4;

    private static final String SHARED = "shared-";

    /** Shared campuses whose descriptions all threads write, each by itself. */
    public static final List<String> SHARED_CAMPUSES = List.of(SHARED + "0", SHARED + "1", SHARED + "2");
    /** Shared objects whose descriptions are written in joint transactions alone, all with one value; the kind is the name after the last dash. */
    public static final List<String> GROUP = List.of(SHARED + "campus", SHARED + "building", SHARED + "award");
    /** Aliases of shared campuses, which all threads give. */
    public static final List<String> SHARED_ALIASES =
            Stream.of("a", "b").map(Names::sharedAlias).toList();

    private Names() {}

    /** The token of an object. */
    public static String token(int thread, int round, int number) {
        return prefix(thread) + round + "-" + number;
    }

    /** Whether an object of that name is that thread's. */
    public static boolean isOf(int thread, String name) {
        return name.startsWith(prefix(thread));
    }

    /** Whether an object of that name is shared. */
    public static boolean isShared(String name) {
        return name.startsWith(SHARED);
    }

    /** The aliases of a thread for a kind. */
    public static List<String> aliases(int thread, String kind) {
        return IntStream.range(0, ALIASES)
                .mapToObj(i -> "crash." + kind + ":" + prefix(thread) + i + "@example.org")
                .toList();
    }

    /** All aliases that may be given for a kind. */
    public static List<String> allAliases(int threads, String kind) {
        Stream<String> own = IntStream.range(0, threads).boxed().flatMap(thread -> aliases(thread, kind).stream());
        return Stream.concat(own, kind.equals("campus") ? SHARED_ALIASES.stream() : Stream.empty())
                .toList();
    }

    private static String prefix(int thread) {
        return "t" + thread + "-";
    }

    private static String sharedAlias(String name) {
        return "crash.campus:" + SHARED + name + "@example.org";
    }
}
