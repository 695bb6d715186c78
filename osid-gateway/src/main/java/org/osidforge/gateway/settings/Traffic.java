package org.osidforge.gateway.settings;

import java.time.Duration;

/**
 * How many may call at once, and how long the server waits.
 *
 * @param calls most calls in work at a time; one more gets 503
 * @param connections most connections at a time; one more waits
 * @param headerBytes most bytes of all headers of a call
 * @param idle how long a connection may be silent
 * @param grace how long calls in work may go on when the server is being stopped
 */
public record Traffic(int calls, int connections, int headerBytes, Duration idle, Duration grace) {

    /** 200 calls, 1,000 connections, 16 KiB, 30 seconds each. */
    public static final Traffic STANDARD =
            new Traffic(200, 1000, 16 << 10, Duration.ofSeconds(30), Duration.ofSeconds(30));
}
