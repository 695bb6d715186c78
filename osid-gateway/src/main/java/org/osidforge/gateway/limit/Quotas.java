package org.osidforge.gateway.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.osidforge.gateway.access.Caller;

/** What each caller may still do; safe for many threads. */
public final class Quotas {

    /** So many callers are known at a time; the one that has not called for longest is forgotten, and has a full allowance again. */
    static final int MOST_CALLERS = 10_000;

    private final Callers calls;
    private final Callers items;

    /**
     * Quotas on those terms.
     *
     * @param nanos gives nanoseconds that never go back
     */
    public Quotas(QuotaTerms terms, LongSupplier nanos) {
        this.calls = new Callers(terms.calls(), nanos);
        this.items = new Callers(terms.items(), nanos);
    }

    /** The calls that a caller may still make. */
    public Allowance calls(Caller caller) {
        return calls.of(caller);
    }

    /** The requests within batches that a caller may still make (clause S4). */
    public Allowance items(Caller caller) {
        return items.of(caller);
    }

    private static final class Callers {

        private final Optional<Rate> rate;
        private final LongSupplier nanos;
        private final Map<String, Allowance> buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
                return size() > MOST_CALLERS;
            }
        };

        Callers(Optional<Rate> rate, LongSupplier nanos) {
            this.rate = rate;
            this.nanos = nanos;
        }

        Allowance of(Caller caller) {
            return rate.isEmpty() ? Allowance.UNLIMITED : bucket(caller.name(), rate.get());
        }

        private synchronized Allowance bucket(String caller, Rate rate) {
            return buckets.computeIfAbsent(caller, name -> new TokenBucket(rate, nanos));
        }
    }
}
