package org.osidforge.benchmarks.gateway;

/**
 * What was measured of one way with one batch.
 *
 * @param batch which batch
 * @param items requests in it
 * @param way who was sent it
 * @param perSecond batches in a second
 * @param p50 median of the time of a batch, in milliseconds
 * @param p99 99th percentile of it
 * @param bytes bytes allocated for each request of the batch; 0 where that was not measured
 */
public record Figure(String batch, int items, Way way, double perSecond, double p50, double p99, double bytes) {

    /** Requests of batches in a second. */
    public double itemsPerSecond() {
        return perSecond * items;
    }
}
