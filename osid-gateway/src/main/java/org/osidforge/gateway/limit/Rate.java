package org.osidforge.gateway.limit;

/**
 * How often something may be done.
 *
 * @param burst how often at once, after a long rest; at least 1
 * @param perSecond how often per second in the long run; greater than 0
 */
public record Rate(int burst, double perSecond) {}
