package org.osidforge.benchmarks.gateway;

import java.time.Duration;
import java.util.Map;
import org.osidforge.consumer.Binding;
import org.osidforge.gateway.access.Caller;
import org.osidforge.gateway.dialect.odata.ODataDialect;
import org.osidforge.gateway.http.Dialect;
import org.osidforge.gateway.http.Request;
import org.osidforge.gateway.limit.Allowance;
import org.osidforge.gateway.limit.Deadline;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.provider.ServedProvider;
import org.osidforge.gateway.resource.Addresses;
import org.osidforge.gateway.resource.Resources;
import org.osidforge.spec.model.ModelFiles;

/** The gateway over the in-memory provider, called without a server. */
final class GatewaySide implements Side {

    /** The standard ones, but for larger batches. */
    static final Limits LIMITS = new Limits(64 << 20, 32, 10_000, Duration.ofSeconds(30), 1000);

    static final String PATH = ODataDialect.ROOT + "batch";

    private final RenewedManagers managers = new RenewedManagers();
    private final Dialect dialect;

    GatewaySide() {
        ClassLoader loader = GatewaySide.class.getClassLoader();
        ServedProvider served = new ServedProvider(managers, new Binding(ModelFiles.load(loader), loader));
        this.dialect = new ODataDialect(served, Resources.of(served, new Addresses("localhost")), LIMITS, false);
    }

    @Override
    public byte[] answer(Sent sent) {
        Request request = new Request(
                "POST",
                PATH,
                Map.of(),
                Map.of("content-type", sent.type()),
                sent.body(),
                Caller.ANYBODY,
                Allowance.UNLIMITED,
                Deadline.in(LIMITS.time()));
        return dialect.answer(request).body();
    }

    @Override
    public void clear() throws Exception {
        managers.renew();
    }

    @Override
    public void close() {
        managers.close();
    }
}
