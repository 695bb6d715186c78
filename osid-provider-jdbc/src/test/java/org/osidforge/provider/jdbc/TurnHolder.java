package org.osidforge.provider.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Takes a turn in a process of its own, says so, and gives it back when it is told a line. */
final class TurnHolder {

    static final String HELD = "held";

    private TurnHolder() {}

    public static void main(String[] arguments) throws Exception {
        Turns turns = Turns.of(JdbcSettings.of(arguments[0]));
        turns.inTurn(() -> {
            System.out.println(HELD);
            return awaitLine();
        });
        // lives on until it is killed: what is given back is not given back by its end
        Thread.currentThread().join();
    }

    private static String awaitLine() {
        try {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
