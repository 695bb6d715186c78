package org.osidforge.mutants.catalogue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osid.NotFoundException;
import org.osid.OsidSession;
import org.osid.UnimplementedException;
import org.osid.UnsupportedException;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.mutant.Batch;
import org.osidforge.tck.mutant.Call;
import org.osidforge.tck.mutant.Mutant;

/** Ways to be correct: each changes a sound provider into another sound one. */
final class Ways {

    private Ways() {}

    /** Responses, forms and found objects come in any order, except where the order was asked for. */
    static Mutant shuffled(Mutant base) {
        Random random = new Random(20260101);
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

    static Mutant withoutTransactions(Mutant base) {
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
    static Mutant lazy(Mutant base) {
        return base.when("OsidList", "available", call -> {
                    call.proceed();
                    return 0L;
                })
                .when(Role.NEXT_MANY, call -> call.proceedWith(Math.min(1L, (Long) call.arguments()[0])));
    }

    static Mutant withoutLookup(Mutant base) {
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

    static Mutant withoutFederation(Mutant base) {
        return base.when(Role.SUPPORTS_VISIBLE_FEDERATION, call -> false).when(Role.GET_SESSION_FOR_CATALOG, call -> {
            if (Stream.of(call.arguments()).anyMatch(a -> a == null)) {
                return call.proceed();
            }
            throw new UnimplementedException(call.method().getName());
        });
    }

    /** Aliases are resolved in the plenary view as well, and an object comes back under the Id that was asked for. */
    static Mutant resolving(Mutant base) {
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
    static Mutant loose(Mutant base) {
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

    /** Another thread does what a session is asked to, and answers some time later. */
    static Mutant remote(Mutant base) {
        ScheduledExecutorService server = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "remote");
            thread.setDaemon(true);
            return thread;
        });
        Mutant changed = base;
        for (Role role : Role.values()) {
            if (role.name().startsWith("BATCH_") || role.name().startsWith("LOOKUP")) {
                changed = changed.when(role, call -> answerOf(server, call));
            }
        }
        return changed;
    }

    private static Object answerOf(ScheduledExecutorService server, Call call) throws Throwable {
        Future<Object> answer = server.schedule(() -> outcomeOf(call), 3, TimeUnit.MILLISECONDS);
        Object outcome = answer.get();
        if (outcome instanceof Thrown thrown) {
            throw thrown.error();
        }
        return outcome;
    }

    private static Object outcomeOf(Call call) {
        try {
            return call.proceed();
        } catch (Throwable error) {
            return new Thrown(error);
        }
    }

    /** What the other thread has to throw here. */
    private record Thrown(Throwable error) {}
}
