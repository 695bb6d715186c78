package org.osidforge.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import picocli.CommandLine;

/**
 * One run of the command.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed on the error stream
 */
record Run(int exitCode, String out, String err) {

    /** Runs the command in this process, with nobody to ask. */
    static Run of(String... arguments) {
        return of(Terminal.NONE, arguments);
    }

    /** Runs the command in this process, with a person who types these lines. */
    static Run typing(String lines, String... arguments) {
        return of(new Terminal(Optional.of(new BufferedReader(new StringReader(lines)))), arguments);
    }

    /** Runs the program that is the conformance kit alone. */
    static Run ofTck(String... arguments) {
        return of(OsidTck.commandLine(), arguments);
    }

    private static Run of(Terminal terminal, String... arguments) {
        return of(Osid.commandLine(terminal), arguments);
    }

    private static Run of(CommandLine command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        int exitCode = command.execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
