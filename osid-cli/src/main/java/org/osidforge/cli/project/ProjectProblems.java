package org.osidforge.cli.project;

import java.util.List;

/** A project cannot be written as it was described; nothing was written. */
public final class ProjectProblems extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ProjectProblems(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, at least one, each a text with its code in front. */
    public List<String> problems() {
        return problems;
    }
}
