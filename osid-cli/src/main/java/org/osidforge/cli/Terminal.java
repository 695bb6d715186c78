package org.osidforge.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.util.Optional;

/**
 * Whether a person can be asked.
 *
 * @param input what the person types, or nothing where nobody is there
 */
record Terminal(Optional<BufferedReader> input) {

    /** Nobody is there. */
    static final Terminal NONE = new Terminal(Optional.empty());

    /** The terminal that this process was started from, if input and output are one. */
    static Terminal ofProcess() {
        Console console = System.console();
        return console != null && isTerminal(console)
                ? new Terminal(Optional.of(new BufferedReader(console.reader())))
                : NONE;
    }

    /** From Java 22 on there is a console also where input or output is a file, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
