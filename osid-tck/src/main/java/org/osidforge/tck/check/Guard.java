package org.osidforge.tck.check;

import java.util.concurrent.atomic.AtomicBoolean;

/** The only way in which the TCK calls a provider: whatever is thrown comes back as {@link ProviderError}. */
public final class Guard {

    // inherited by the threads that a clause starts, so that all of them end when the clause is given up
    private static final InheritableThreadLocal<AtomicBoolean> GIVEN_UP = new InheritableThreadLocal<>();

    private Guard() {}

    /** A call of the provider. */
    public interface Call<T> {
        /** Runs it. */
        T run() throws Throwable;
    }

    /** A call of the provider without a result. */
    public interface Action {
        /** Runs it. */
        void run() throws Throwable;
    }

    /**
     * Calls the provider.
     *
     * @param what what is called, for messages
     * @param call the call
     * @return what the provider returned, which may be null
     * @throws ProviderError if the provider threw anything
     * @throws Stop if the clause was given up meanwhile
     */
    public static <T> T call(String what, Call<T> call) {
        AtomicBoolean givenUp = GIVEN_UP.get();
        if (givenUp != null && givenUp.get()) {
            throw Stop.notTestable("the clause was given up after its time limit");
        }
        try {
            return call.run();
        } catch (Stop | ProviderError own) {
            throw own;
        } catch (Throwable thrown) {
            throw new ProviderError(what, thrown);
        }
    }

    /** As {@link #call}, for a call without a result. */
    public static void run(String what, Action action) {
        call(what, () -> {
            action.run();
            return null;
        });
    }

    /** As {@link #call}, for a result that may not be null: null is a failure. */
    public static <T> T value(String what, Call<T> call) {
        T value = call(what, call);
        if (value == null) {
            throw Stop.failed(what, "a result that is not null", "null");
        }
        return value;
    }

    /** From now on the calls of this thread, and of those that it starts, end when the flag is set. */
    public static void watch(AtomicBoolean givenUp) {
        GIVEN_UP.set(givenUp);
    }
}
