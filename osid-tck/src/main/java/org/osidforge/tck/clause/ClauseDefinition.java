package org.osidforge.tck.clause;

import java.util.List;
import java.util.function.Consumer;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.report.Level;
import org.osidforge.tck.run.Trial;

/**
 * One clause of the registry.
 *
 * @param id its id
 * @param group what its id begins with
 * @param level how binding it is
 * @param source where it comes from
 * @param text what it asks
 * @param since the version of the set of clauses that has it first
 * @param hints the permission hints that must say yes
 * @param about what a session must be able to do for the clause to be about it, one of these; every session where it is empty
 * @param bystanders whether it makes objects of other kinds than those that the session's objects refer to
 * @param body tries it; ends normally if the provider does what it asks
 */
public record ClauseDefinition(
        String id,
        String group,
        Level level,
        String source,
        String text,
        String since,
        List<Role> hints,
        List<Role> about,
        boolean bystanders,
        Consumer<Trial> body) {

    public ClauseDefinition {
        hints = List.copyOf(hints);
        about = List.copyOf(about);
    }

    /** The same clause, tried otherwise. */
    public ClauseDefinition withBody(Consumer<Trial> other) {
        return new ClauseDefinition(id, group, level, source, text, since, hints, about, bystanders, other);
    }
}
