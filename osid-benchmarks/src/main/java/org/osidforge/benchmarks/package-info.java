/**
 * Benchmarks: the public way of working with the in-memory provider beside a limit, in the same run.
 *
 * <p>The limit is a plain loop that allocates the same immutable data and responses and puts them into a {@code ConcurrentHashMap}. Figures are reported as ratios.
 */
package org.osidforge.benchmarks;
