package org.osidforge.gateway.server;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.function.LongSupplier;
import org.osidforge.gateway.access.Authentication;
import org.osidforge.gateway.idempotency.IdempotentCalls;
import org.osidforge.gateway.limit.Quotas;
import org.osidforge.gateway.observe.GatewayMetrics;
import org.osidforge.gateway.settings.GatewaySettings;

/**
 * What every call needs.
 *
 * @param settings what the operator set
 * @param clock the time of day
 * @param nanos nanoseconds that never go back
 * @param lifecycle whether calls are taken
 * @param routes who answers where
 * @param authentication who calls
 * @param quotas how often
 * @param idempotency answers to repeat
 * @param metrics what is counted
 * @param workers threads on which dialects work
 */
record Services(
        GatewaySettings settings,
        InstantSource clock,
        LongSupplier nanos,
        Lifecycle lifecycle,
        Routes routes,
        Authentication authentication,
        Quotas quotas,
        IdempotentCalls idempotency,
        GatewayMetrics metrics,
        ExecutorService workers) {}
