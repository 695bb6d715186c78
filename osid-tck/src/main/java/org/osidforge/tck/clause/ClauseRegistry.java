package org.osidforge.tck.clause;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osidforge.tck.run.Trial;

/** All clauses, in the order in which they are tried. */
public final class ClauseRegistry {

    /** The version of the set of clauses; a provider's owner who names it is not surprised by newer clauses. */
    public static final String VERSION = "0.1.0";

    private static final List<Object> GROUPS = List.of(
            new FormClauses(),
            new CreateClauses(),
            new UpdateClauses(),
            new DeleteClauses(),
            new AliasClauses(),
            new IssueClauses(),
            new ListClauses(),
            new SessionClauses(),
            new AccessClauses(),
            new ManagerClauses(),
            new LookupClauses(),
            new TransactionClauses());

    private static final List<ClauseDefinition> ALL =
            GROUPS.stream().flatMap(group -> read(group).stream()).toList();

    private ClauseRegistry() {}

    private static List<ClauseDefinition> read(Object group) {
        ClauseGroup marks = group.getClass().getAnnotation(ClauseGroup.class);
        List<ClauseDefinition> found = new ArrayList<>();
        for (Method method : group.getClass().getDeclaredMethods()) {
            Clause clause = method.getAnnotation(Clause.class);
            if (clause != null) {
                found.add(new ClauseDefinition(
                        clause.id(),
                        marks.value(),
                        clause.level(),
                        clause.source(),
                        clause.text(),
                        clause.since(),
                        Arrays.asList(marks.hints()),
                        Arrays.asList(marks.about()),
                        clause.bystanders(),
                        trial -> invoke(group, method, trial)));
            }
        }
        found.sort(Comparator.comparing(ClauseDefinition::id));
        return found;
    }

    private static void invoke(Object group, Method method, Trial trial) {
        try {
            method.invoke(group, trial);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException known) {
                throw known;
            }
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new java.lang.IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new java.lang.IllegalStateException(closed);
        }
    }

    /** All clauses. */
    public static List<ClauseDefinition> all() {
        return List.copyOf(ALL);
    }

    /**
     * What the author of a provider looks at first where clauses of that group fail.
     *
     * @param group a group such as {@code CREATE}
     * @return one sentence
     * @throws IllegalArgumentException if there is no such group
     */
    public static String look(String group) {
        return GROUPS.stream()
                .map(one -> one.getClass().getAnnotation(ClauseGroup.class))
                .filter(marks -> marks.value().equals(group))
                .map(ClauseGroup::look)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no group " + group));
    }

    /** The clause of that id. */
    public static Optional<ClauseDefinition> find(String id) {
        return ALL.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /**
     * The clauses that a filter chooses.
     *
     * @param filter an id such as {@code CREATE-01} or a group such as {@code CREATE}, whatever the case
     * @return none where there is no such clause or group
     */
    public static List<ClauseDefinition> matching(String filter) {
        return ALL.stream()
                .filter(c ->
                        c.id().equalsIgnoreCase(filter.strip()) || c.group().equalsIgnoreCase(filter.strip()))
                .toList();
    }

    /** SHA-256 in hex over id, level, source and sentence of each clause, sorted by id: changes whenever a clause asks something else. */
    public static String digest() {
        String text = ALL.stream()
                .sorted(Comparator.comparing(ClauseDefinition::id))
                .map(c -> c.id() + "|" + c.level().label() + "|" + c.source() + "|" + c.text() + "\n")
                .collect(Collectors.joining());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new java.lang.IllegalStateException(everyJavaHasIt);
        }
    }
}
