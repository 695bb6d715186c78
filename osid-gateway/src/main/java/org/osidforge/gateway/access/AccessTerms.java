package org.osidforge.gateway.access;

import java.util.List;
import java.util.Optional;
import org.osidforge.runtime.access.AccessPolicy;

/**
 * Who may call, and what callers may do.
 *
 * @param keys API keys
 * @param tokens bearer tokens, empty where there are none
 * @param policy what agents may do, for the provider
 */
public record AccessTerms(List<ApiKey> keys, Optional<TokenTerms> tokens, AccessPolicy policy) {

    /** Anybody may call and do everything. */
    public static final AccessTerms OPEN = new AccessTerms(List.of(), Optional.empty(), AccessPolicy.ALLOW_ALL);

    public AccessTerms {
        keys = List.copyOf(keys);
    }

    /** Whether credentials are needed. */
    public boolean isRestricted() {
        return !keys.isEmpty() || tokens.isPresent();
    }
}
