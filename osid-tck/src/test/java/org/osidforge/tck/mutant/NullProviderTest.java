package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Null from each method that clauses call, one after the other: clauses fail, and none breaks off. */
class NullProviderTest {

    // what is called for this one is called before and after every clause
    private static final String CALLS_LEAST = "MANAGER-03";

    // null in place of a limit is taken for no limit, and null in place of an element that was not set for no value
    private static final Pattern TAKEN_FOR_NONE = Pattern.compile(
            "Metadata\\.get(\\w+Set|(Minimum|Maximum)DateTime|(Calendar|Time|StringMatch)Types)|Sourceable\\.get(BrandingIds|ProviderId)");

    @TestFactory
    Stream<DynamicTest> null_is_told_for_a_number_of_forms() {
        return nulls("CampusBatchAdminSession");
    }

    @TestFactory
    Stream<DynamicTest> null_is_told_for_peers() {
        return nulls("ConferralBatchAdminSession");
    }

    private static Stream<DynamicTest> nulls(String session) {
        Hunt hunt = Hunt.on(session);
        return clausesByMethod(hunt).entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        session + " " + e.getKey(), () -> expectFailures(hunt, e.getKey(), e.getValue())));
    }

    // which clauses call a method, found out by watching each of them
    private static Map<String, Set<String>> clausesByMethod(Hunt hunt) {
        Map<String, Integer> always = calls(hunt, CALLS_LEAST);
        Map<String, Set<String>> found = new TreeMap<>();
        for (ClauseDefinition clause : ClauseRegistry.all()) {
            calls(hunt, clause.id()).forEach((key, count) -> {
                if (count > always.getOrDefault(key, 0) && !key.startsWith("void ")) {
                    found.computeIfAbsent(key, k -> new TreeSet<>()).add(clause.id());
                }
            });
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Map<String, Integer> calls(Hunt hunt, String clause) {
        Map<String, Integer> calls = new ConcurrentHashMap<>();
        Mutant watched = Hunt.mutant("watched").when((Role) null, call -> {
            calls.merge(keyOf(call.method()), 1, Integer::sum);
            return call.proceed();
        });
        hunt.report(watched, clause);
        return calls;
    }

    private static String keyOf(Method method) {
        return (method.getReturnType() == void.class ? "void " : "")
                + method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static void expectFailures(Hunt hunt, String key, Set<String> clauses) {
        Mutant mutant = Hunt.mutant("null from " + key)
                .when((Role) null, call -> keyOf(call.method()).equals(key) ? null : call.proceed());
        TckReport report = hunt.report(mutant, clauses.toArray(new String[0]));
        String text = TextReport.write(report);
        List<ClauseResult> results = new ArrayList<>(report.results());
        results.sort(Comparator.comparing(ClauseResult::clause));
        assertThat(results).as(text).hasSize(clauses.size());
        assertThat(results).as(text).noneMatch(r -> r.message().contains("the clause broke off"));
        if (!TAKEN_FOR_NONE.matcher(key).matches()) {
            assertThat(results).as(text).anyMatch(NullProviderTest::isTold);
        }
    }

    // where something else is made with the method first, a clause about that one fails
    private static boolean isTold(ClauseResult result) {
        return result.outcome() == Outcome.FAILED
                || result.outcome() == Outcome.ADVICE_NOT_FOLLOWED
                || (result.outcome() == Outcome.NOT_TESTABLE && result.message().contains(" went wrong: "));
    }
}
