package org.osidforge.benchmarks.gateway;

import java.util.function.Supplier;

/** A side, and how it is sent a batch. */
public enum Way {
    /** The gateway; each request stands for itself. */
    GATEWAY("gateway, each by itself", GatewaySide::new, () -> new GatewayBatches(false)),
    /** The gateway; all requests are one group. */
    GATEWAY_GROUP("gateway, one group", GatewaySide::new, () -> new GatewayBatches(true)),
    /** Olingo; each request is a part. */
    OLINGO("Olingo, separate parts", OlingoSide::new, () -> new OlingoBatches(false)),
    /** Olingo; all requests are one change set. */
    OLINGO_SET("Olingo, one change set", OlingoSide::new, () -> new OlingoBatches(true)),
    /** Elide, which knows nothing but all or nothing. */
    ELIDE("Elide, atomic operations", ElideSide::new, ElideBatches::new),
    /** No side at all: over HTTP, where the slowest calls come from the machine. */
    SPINNING("a loop of 0.4 ms", SpinningSide::new, () -> new GatewayBatches(false));

    private final String words;
    private final Supplier<Side> side;
    private final Supplier<Batches> batches;

    Way(String words, Supplier<Side> side, Supplier<Batches> batches) {
        this.words = words;
        this.side = side;
        this.batches = batches;
    }

    /** A new side. */
    public Side open() {
        return side.get();
    }

    /** Its batches. */
    public Batches batches() {
        return batches.get();
    }

    /** Whether it is the gateway. */
    public boolean isOurs() {
        return this == GATEWAY || this == GATEWAY_GROUP;
    }

    /** Whether it is a peer of the gateway. */
    public boolean isPeer() {
        return !isOurs() && this != SPINNING;
    }

    /** How tables name it. */
    @Override
    public String toString() {
        return words;
    }
}
