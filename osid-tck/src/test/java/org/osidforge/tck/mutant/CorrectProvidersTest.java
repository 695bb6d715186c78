package org.osidforge.tck.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.NotFoundException;
import org.osid.OsidSession;
import org.osid.UnimplementedException;
import org.osid.UnsupportedException;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.OfficialModel;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.clause.ClauseDefinition;
import org.osidforge.tck.clause.ClauseRegistry;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.pocket.PocketProvider;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.provider.ProviderUnderTest;
import org.osidforge.tck.report.ClauseResult;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Correct providers that differ from each other as far as the specification lets them: no clause may find fault with any of them. */
class CorrectProvidersTest {

    private static final long SEED = 20260101;

    /** What an official package cannot show on any provider. */
    private static final Set<String> NEVER = Set.of("FORM-08", "DELETE-08");

    private enum Base {
        POCKET,
        MEMORY;

        ProviderUnderTest open() throws Exception {
            return this == POCKET
                    ? new PocketProvider(OfficialModel.model())
                    : EngineProvider.over("memory", new MemoryStore());
        }

        /** A provider that serves all packages wants objects of all that is referred to. */
        Specification model() {
            return this == POCKET ? OfficialModel.model() : ALL;
        }
    }

    private static final Specification ALL = ModelFiles.load(CorrectProvidersTest.class.getClassLoader());

    /** One way to be correct. */
    private record Way(String name, UnaryOperator<Mutant> change, Set<String> silent) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("answers in any order", CorrectProvidersTest::shuffled, Set.of("TX-01")),
                new Way("has no transactions", CorrectProvidersTest::withoutTransactions, withTransactions()),
                new Way("knows nothing about what is left in a list", CorrectProvidersTest::lazy, Set.of("TX-01")),
                new Way("offers no lookup", CorrectProvidersTest::withoutLookup, withLookup()),
                new Way("has one catalog only", CorrectProvidersTest::withoutFederation, Set.of("TX-01", "LOOKUP-05")),
                new Way("resolves aliases everywhere", CorrectProvidersTest::resolving, Set.of("TX-01")),
                new Way("compares loosely", CorrectProvidersTest::loose, Set.of("TX-01")));
    }

    static Stream<Arguments> everyWayOnEveryBase() {
        return ways().flatMap(way -> Arrays.stream(Base.values()).map(base -> Arguments.of(way, base)));
    }

    @ParameterizedTest
    @MethodSource("everyWayOnEveryBase")
    void no_clause_finds_fault_with(Way way, Base base) throws Exception {
        ProviderUnderTest opened = base.open();
        try {
            Mutant provider = Mutant.of(base + " that " + way.name(), opened, base.model());
            expectNoFault(way.change().apply(provider), base.model(), way.silent());
        } finally {
            if (opened instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    @Test
    void no_clause_finds_fault_with_long_and_odd_ids() {
        String odd = " :@/%25?#[]&=+;,\t\n\"'\\{}|^`~<>.. äß漢\uD83C\uDF33" + "x".repeat(400);
        UnaryOperator<MadeId> ids = plain -> new MadeId(
                "Rooms & " + plain.namespace() + ":@%",
                plain.identifier() + odd,
                "Some Authority/" + plain.authority());
        PocketProvider pocket = new PocketProvider(OfficialModel.model(), ids);
        expectNoFault(Mutant.of("with odd Ids", pocket, OfficialModel.model()), OfficialModel.model(), Set.of("TX-01"));
    }

    /**
     * @param silent the clauses that have nothing to say about such a provider; all others do say something on some session
     */
    private static void expectNoFault(ProviderUnderTest provider, Specification model, Set<String> silent) {
        TckReport report = Tck.run(TckRequest.of(provider)
                .withSpecification(model)
                .withPackages(List.of("osid.recognition.batch", "osid.room.batch"))
                .withSessions(List.of(Shapes.COUNT, Shapes.PER_PARENT, Shapes.PER_PEER))
                .withSeed(SEED));
        String text = TextReport.write(report);
        assertThat(report.count(Outcome.FAILED)).as(text).isZero();
        assertThat(report.count(Outcome.ADVICE_NOT_FOLLOWED)).as(text).isZero();
        assertThat(report.problems()).isEmpty();
        assertThat(report.leftovers()).isEmpty();
        Set<String> passed = report.results().stream()
                .filter(r -> r.outcome() == Outcome.PASSED)
                .map(ClauseResult::clause)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = ClauseRegistry.all().stream()
                .filter(c -> c.about().isEmpty())
                .map(ClauseDefinition::id)
                .filter(id -> !NEVER.contains(id) && !silent.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(passed).as(text).isEqualTo(expected);
    }

    /** Responses, forms and found objects come in any order, except where the order was asked for. */
    private static Mutant shuffled(Mutant base) {
        Random random = new Random(SEED);
        Mutant.Change shuffle = call -> {
            List<Object> answers = new ArrayList<>(Batch.answered(call));
            synchronized (random) {
                Collections.shuffle(answers, random);
            }
            return Batch.answer(call, answers);
        };
        Mutant changed = base;
        for (Role role : List.of(
                Role.BATCH_GET_FORMS_FOR_CREATE,
                Role.BATCH_GET_FORMS_FOR_UPDATE,
                Role.BATCH_CREATE,
                Role.BATCH_UPDATE,
                Role.BATCH_DELETE,
                Role.BATCH_DELETE_ALL,
                Role.BATCH_ALIAS,
                Role.LOOKUP)) {
            changed = changed.when(role, shuffle);
        }
        return changed;
    }

    private static Set<String> withTransactions() {
        return ClauseRegistry.matching("TX").stream()
                .map(ClauseDefinition::id)
                .filter(id -> !id.equals("TX-01"))
                .collect(Collectors.toSet());
    }

    private static Mutant withoutTransactions(Mutant base) {
        return base.when("OsidSession", "supportsTransactions", call -> {
                    call.proceed();
                    return false;
                })
                .when("OsidSession", "startTransaction", call -> {
                    // a closed session says so first
                    ((OsidSession) call.target()).supportsTransactions();
                    throw new UnsupportedException("transactions");
                });
    }

    /** A list that learns of each element only when it is asked for it. */
    private static Mutant lazy(Mutant base) {
        return base.when("OsidList", "available", call -> {
                    call.proceed();
                    return 0L;
                })
                .when(Role.NEXT_MANY, call -> call.proceedWith(Math.min(1L, (Long) call.arguments()[0])));
    }

    private static Set<String> withLookup() {
        Set<String> silent = ClauseRegistry.matching("LOOKUP").stream()
                .map(ClauseDefinition::id)
                .collect(Collectors.toCollection(TreeSet::new));
        silent.addAll(List.of("TX-01", "FORM-13", "UPDATE-05", "UPDATE-11", "UPDATE-12", "DELETE-05"));
        return silent;
    }

    private static Mutant withoutLookup(Mutant base) {
        Mutant.Change none = call -> {
            if (call.method().getName().contains("LookupSession")) {
                throw new UnimplementedException(call.method().getName());
            }
            return call.proceed();
        };
        return base.when(
                        Role.SUPPORTS_SESSION,
                        call -> call.method().getName().endsWith("Lookup") ? false : call.proceed())
                .when(Role.GET_SESSION, none)
                .when(Role.GET_SESSION_FOR_CATALOG, none);
    }

    private static Mutant withoutFederation(Mutant base) {
        return base.when(Role.SUPPORTS_VISIBLE_FEDERATION, call -> false).when(Role.GET_SESSION_FOR_CATALOG, call -> {
            if (Stream.of(call.arguments()).anyMatch(a -> a == null)) {
                return call.proceed();
            }
            throw new UnimplementedException(call.method().getName());
        });
    }

    /** Aliases are resolved in the plenary view as well, and an object comes back under the Id that was asked for. */
    private static Mutant resolving(Mutant base) {
        return base.when(Role.LOOKUP_BY_ID, call -> {
            Object found;
            try {
                found = call.proceed();
            } catch (NotFoundException perhapsAlias) {
                use("Comparative", call);
                try {
                    found = call.proceed();
                } finally {
                    use("Plenary", call);
                }
            }
            return Batch.but(found, Map.of("getId", call.arguments()[0]));
        });
    }

    private static void use(String view, Call call) throws Throwable {
        for (Method method : call.method().getDeclaringClass().getMethods()) {
            if (method.getName().startsWith("use" + view)) {
                method.invoke(call.target());
            }
        }
    }

    /** In the comparative view objects come in any order and each once. */
    private static Mutant loose(Mutant base) {
        Set<Object> comparative = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
        return base.when(Role.USE_VIEW, call -> {
                    boolean chosen = call.method().getName().startsWith("useComparative");
                    if (chosen || call.method().getName().startsWith("usePlenary")) {
                        comparative.remove(call.target());
                    }
                    if (chosen) {
                        comparative.add(call.target());
                    }
                    return call.proceed();
                })
                .when(Role.LOOKUP_BY_IDS, call -> {
                    if (!comparative.contains(call.target())) {
                        return call.proceed();
                    }
                    List<Object> ids = new ArrayList<>(new LinkedHashSet<>(Batch.given(call)));
                    Collections.reverse(ids);
                    return Batch.answer(call, Batch.answered(call, ids));
                });
    }
}
