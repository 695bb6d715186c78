package org.osidforge.benchmarks.gateway;

/**
 * One call as it is sent.
 *
 * @param type its media type
 * @param body its body, which nobody changes
 */
public record Sent(String type, byte[] body) {}
