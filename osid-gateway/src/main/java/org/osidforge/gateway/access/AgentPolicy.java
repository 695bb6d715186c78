package org.osidforge.gateway.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osidforge.runtime.access.AccessPolicy;
import org.osidforge.runtime.access.Operation;
import org.osidforge.runtime.value.BasicId;

/** What agents may do, by rules; what no rule allows is forbidden. The catalog makes no difference. */
public final class AgentPolicy implements AccessPolicy {

    private final List<Rule> rules;

    /** The policy of those rules. */
    public AgentPolicy(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public boolean permits(BasicId agent, Operation operation, String kind, BasicId catalog) {
        return rules.stream().anyMatch(rule -> rule.allows(agent, operation, kind));
    }

    /**
     * Something that is allowed.
     *
     * @param agent to whom; empty for all
     * @param operations what
     * @param kinds with which kinds: qualified names such as {@code osid.room.Campus}, beginnings of them such as {@code osid.room.*}, or {@code *} for all
     */
    public record Rule(Optional<BasicId> agent, Set<Operation> operations, List<String> kinds) {

        public Rule {
            operations = Set.copyOf(operations);
            kinds = List.copyOf(kinds);
        }

        boolean allows(BasicId who, Operation operation, String kind) {
            return operations.contains(operation)
                    && (agent.isEmpty() || agent.get().equals(who))
                    && kinds.stream().anyMatch(pattern -> matches(pattern, kind));
        }

        private static boolean matches(String pattern, String kind) {
            return pattern.endsWith("*")
                    ? kind.startsWith(pattern.substring(0, pattern.length() - 1))
                    : pattern.equals(kind);
        }
    }
}
