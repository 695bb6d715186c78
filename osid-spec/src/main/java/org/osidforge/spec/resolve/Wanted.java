package org.osidforge.spec.resolve;

/**
 * What a descriptor refers to.
 *
 * @param pkg a package
 * @param name the name within it that is wanted, or the empty string where all of it is
 * @param orRoot whether the root package may be meant
 */
record Wanted(String pkg, String name, boolean orRoot) {

    /** All of a package. */
    static Wanted whole(String pkg) {
        return new Wanted(pkg, "", false);
    }

    /** A name with its package. */
    static Wanted named(String pkg, String name) {
        return new Wanted(pkg, name, false);
    }

    /** A name that was written without a package. */
    static Wanted unqualified(String pkg, String name) {
        return new Wanted(pkg, name, true);
    }

    boolean wholly() {
        return name.isEmpty();
    }
}
