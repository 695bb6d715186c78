package org.osidforge.gateway.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.osidforge.gateway.access.AccessTerms;
import org.osidforge.gateway.idempotency.IdempotencyTerms;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.limit.QuotaTerms;

/**
 * Everything that an operator may set.
 *
 * @param host name or address to listen on
 * @param port port to listen on; 0 for any that is free
 * @param tls empty for plain HTTP
 * @param traffic how many may call at once
 * @param limits how large and how long calls may be
 * @param quotas how often a caller may call
 * @param idempotency how long answers are kept
 * @param access who may call
 * @param dialects what the dialects are told
 */
public record GatewaySettings(
        String host,
        int port,
        Optional<Tls> tls,
        Traffic traffic,
        Limits limits,
        QuotaTerms quotas,
        IdempotencyTerms idempotency,
        AccessTerms access,
        DialectTerms dialects) {

    /** Name of the file in the folder of the configuration. */
    public static final String FILE = "gateway.yaml";

    /** Loopback, port 8080, open to this machine alone. */
    public static final GatewaySettings STANDARD = new GatewaySettings(
            "127.0.0.1",
            8080,
            Optional.empty(),
            Traffic.STANDARD,
            Limits.STANDARD,
            QuotaTerms.NONE,
            IdempotencyTerms.STANDARD,
            AccessTerms.OPEN,
            DialectTerms.STANDARD);

    /**
     * What {@code gateway.yaml} in that folder says, and the standard for what it does not; the standard alone where there is no such file.
     *
     * @throws SettingsException if something is wrong with it, with every problem and its place
     */
    public static GatewaySettings of(Path folder) {
        return new SettingsFile(folder).read();
    }

    /** The same on another host. */
    public GatewaySettings withHost(String other) {
        return new GatewaySettings(other, port, tls, traffic, limits, quotas, idempotency, access, dialects);
    }

    /** The same on another port. */
    public GatewaySettings withPort(int other) {
        return new GatewaySettings(host, other, tls, traffic, limits, quotas, idempotency, access, dialects);
    }

    /** The same with TLS. */
    public GatewaySettings withTls(Tls other) {
        return new GatewaySettings(
                host, port, Optional.of(other), traffic, limits, quotas, idempotency, access, dialects);
    }

    /** The same for other traffic. */
    public GatewaySettings withTraffic(Traffic other) {
        return new GatewaySettings(host, port, tls, other, limits, quotas, idempotency, access, dialects);
    }

    /** The same with other limits. */
    public GatewaySettings withLimits(Limits other) {
        return new GatewaySettings(host, port, tls, traffic, other, quotas, idempotency, access, dialects);
    }

    /** The same with other quotas. */
    public GatewaySettings withQuotas(QuotaTerms other) {
        return new GatewaySettings(host, port, tls, traffic, limits, other, idempotency, access, dialects);
    }

    /** The same with answers kept otherwise. */
    public GatewaySettings withIdempotency(IdempotencyTerms other) {
        return new GatewaySettings(host, port, tls, traffic, limits, quotas, other, access, dialects);
    }

    /** The same for other callers. */
    public GatewaySettings withAccess(AccessTerms other) {
        return new GatewaySettings(host, port, tls, traffic, limits, quotas, idempotency, other, dialects);
    }

    /** The same with dialects that are told something else. */
    public GatewaySettings withDialects(DialectTerms other) {
        return new GatewaySettings(host, port, tls, traffic, limits, quotas, idempotency, access, other);
    }
}
