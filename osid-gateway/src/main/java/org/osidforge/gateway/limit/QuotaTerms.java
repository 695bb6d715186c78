package org.osidforge.gateway.limit;

import java.util.Optional;

/**
 * How often each caller may call; empty for no limit (clauses U11 and S4).
 *
 * @param calls calls, of which a batch is one
 * @param items requests within batches
 */
public record QuotaTerms(Optional<Rate> calls, Optional<Rate> items) {

    /** No limit. */
    public static final QuotaTerms NONE = new QuotaTerms(Optional.empty(), Optional.empty());
}
