package org.osidforge.gateway.settings;

import java.util.List;

/** A configuration that cannot be used. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** With every problem, each a line with its place and code. */
    public SettingsException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem: {@code file:line:column: error [code] message}, or without the place where it is of no file. */
    public List<String> problems() {
        return problems == null ? List.of(getMessage()) : problems;
    }
}
