package org.osidforge.mutants;

/** Hears how a self-test goes on, from one thread at a time. */
@FunctionalInterface
public interface SelfTestListener {

    /**
     * A mistake or a sound provider was tried.
     *
     * @param id which one
     * @param done how many were tried by now
     * @param all how many there are to try
     */
    void tried(String id, int done, int all);
}
