package org.osidforge.tck.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osid.OsidRuntimeManager;
import org.osid.OsidSession;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.DataMaker;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.report.Outcome;

/** One clause tried on one session: opens sessions, remembers what was made, and puts everything away afterwards. */
public final class Trial {

    private final Bench bench;
    private final BatchKind batch;
    private final BatchWay way;
    private final ObjectKind kind;
    private final String clause;
    private final DataMaker data;
    private final Optional<Ground> ground;
    private final List<Object> opened = new ArrayList<>();
    private final Deque<Made> made = new ArrayDeque<>();
    private BatchSession session;

    private record Made(BatchKind batch, MadeId id) {}

    /**
     * A trial in the first of the ways in which the session creates objects.
     *
     * @param bench the run
     * @param batch the session under test
     * @param clause id of the clause; the data depends on it, so that it is the same whichever other clauses run
     */
    public Trial(Bench bench, BatchKind batch, String clause) {
        this(bench, batch, bench.waysOf(batch).get(0), clause, Optional.empty());
    }

    /**
     * A trial in one of the ways in which the session creates objects.
     *
     * @param bench the run
     * @param batch the session under test
     * @param way the way
     * @param clause id of the clause; the data depends on it and on the way
     * @param ground the only objects that it may meet, or empty where nothing else goes on
     */
    public Trial(Bench bench, BatchKind batch, BatchWay way, String clause, Optional<Ground> ground) {
        this.bench = bench;
        this.batch = batch;
        this.way = way;
        this.kind = bench.kindOf(batch);
        this.clause = clause;
        this.ground = ground;
        this.data = new DataMaker(bench.settings().seed() * 31 + (clause + batch.session() + way.name()).hashCode());
    }

    /** The run. */
    public Bench bench() {
        return bench;
    }

    /** The session under test in the model. */
    public BatchKind batch() {
        return batch;
    }

    /** The way in which the session under test creates objects in this trial. */
    public BatchWay way() {
        return way;
    }

    /** The kind of object that it serves. */
    public ObjectKind kind() {
        return kind;
    }

    /** Makes data; the same in every run with the same seed. */
    public DataMaker data() {
        return data;
    }

    /** The manager of the session's package. @throws Stop not declared if the provider has none */
    public ManagerInHand manager() {
        return managerOf(batch.pkg());
    }

    private ManagerInHand managerOf(String osidPackage) {
        return bench.manager(osidPackage)
                .orElseThrow(() -> Stop.notDeclared("the provider has no manager of " + osidPackage));
    }

    /** The session under test. @throws Stop not declared if the manager says that it does not offer it */
    public synchronized BatchSession session() {
        if (session == null) {
            session = newSession();
        }
        return session;
    }

    /** One more session of the same sort, from the same manager. */
    public BatchSession newSession() {
        return sessionOf(batch);
    }

    /** A session for another kind. @throws Stop not declared if the manager says that it does not offer it */
    public BatchSession sessionOf(BatchKind other) {
        return sessionOf(other, wayOf(other));
    }

    /** A session that creates in that way. @throws Stop not declared if the manager says that it does not offer it */
    BatchSession sessionOf(BatchKind other, BatchWay inWay) {
        stayOn(other.kind());
        ManagerInHand manager = managerOf(other.pkg());
        if (!manager.supports(other.session())) {
            throw Stop.notDeclared("the manager of " + other.pkg() + " says that it does not offer " + other.session());
        }
        return adopt(other, inWay, manager.session(other.session()));
    }

    // a neighbour could meet what is made outside: that would be a mistake of the TCK, to be told as one
    private void stayOn(String otherKind) {
        if (ground.isPresent() && !ground.get().holds(otherKind)) {
            throw new IllegalStateException(this + " makes or deletes a " + otherKind + ", which is not on its ground");
        }
    }

    /** Whether the provider offers a batch session. */
    public boolean offers(BatchKind other) {
        return bench.manager(other.pkg())
                .filter(m -> m.supports(other.session()))
                .isPresent();
    }

    /** The batch session of the catalogs that objects of the kind lie in, or empty where no catalog can be made. */
    public Optional<BatchKind> catalogs() {
        return bench.batchOf(kind.catalog()).filter(this::offers);
    }

    /** Takes a provider's session that a clause got itself. */
    public BatchSession adopt(BatchKind of, Object raw) {
        return adopt(of, wayOf(of), raw);
    }

    private BatchWay wayOf(BatchKind of) {
        return of.equals(batch) ? way : bench.waysOf(of).get(0);
    }

    private BatchSession adopt(BatchKind of, BatchWay inWay, Object raw) {
        synchronized (opened) {
            opened.add(raw);
        }
        return new BatchSession(this, of, inWay, raw);
    }

    /** The admin and lookup sessions that the specification gives for the kind under test, in its own package. */
    public List<InterfaceSpec> plainSessions() {
        return Stream.of(InterfaceKind.ADMIN_SESSION, InterfaceKind.LOOKUP_SESSION)
                .flatMap(sort -> bench.binding().find(kind.pkg(), sort, kind.name()).stream())
                .toList();
    }

    /** Gets a session of a manager, to be closed with the trial. @throws Stop failed if it is null or not of its interface */
    public void open(ManagerInHand manager, InterfaceSpec spec) {
        Object raw = manager.session(spec.name());
        Class<?> type = bench.binding().facet(spec.qualifiedName()).type();
        Expect.that(
                type.isInstance(raw),
                "getting a " + spec.name(),
                "an object of " + type.getName(),
                raw.getClass().getName());
        synchronized (opened) {
            opened.add(raw);
        }
    }

    /** The plain admin session of the kind's own package, or empty where the provider offers none. */
    public Optional<PlainSession> plainAdmin() {
        return plainAdminOf(batch, way);
    }

    /** The plain admin session of the kind that a batch session serves, or empty where the provider offers none. */
    Optional<PlainSession> plainAdminOf(BatchKind of, BatchWay inWay) {
        ObjectKind served = bench.kindOf(of);
        return bench.binding()
                .find(served.pkg(), InterfaceKind.ADMIN_SESSION, served.name())
                .flatMap(s -> bench.manager(served.pkg())
                        .filter(m -> m.supports(s.name()))
                        .map(m -> plain(of, inWay, s, m.session(s.name()))));
    }

    private PlainSession plain(BatchKind of, BatchWay inWay, InterfaceSpec spec, Object raw) {
        synchronized (opened) {
            opened.add(raw);
        }
        return new PlainSession(this, of, inWay, bench.binding().facet(spec.qualifiedName()), raw);
    }

    /** A lookup session for the kind under test, or empty where the provider offers none. */
    public Optional<LookupView> lookup() {
        return lookupOf(kind);
    }

    /** Whether the specification has a lookup session for the kind under test. */
    public boolean hasLookupSession() {
        return lookupSpec(kind).isPresent();
    }

    /** A lookup session for the kind under test. @throws Stop not testable if the provider offers none */
    public LookupView needLookup() {
        return lookup().orElseThrow(() ->
                Stop.notTestable("this can be seen only through a lookup session of " + kind.name() + ", and the "
                        + (hasLookupSession() ? "provider offers none" : "specification gives none")));
    }

    /**
     * An object of the kind under test as it is now.
     *
     * @throws Stop not testable if the provider offers no lookup session, and the session under test gives no forms for update
     */
    public Seen see(MadeId id) {
        Optional<LookupView> view = lookup();
        return view.isPresent()
                ? view.get().get(id)
                : new SeenInForm(sessionThatSees().formForUpdate(id));
    }

    /** A lookup session for a kind, or empty where the provider offers none. */
    public Optional<LookupView> lookupOf(ObjectKind of) {
        Optional<InterfaceSpec> spec = lookupSpec(of);
        return spec.flatMap(s ->
                bench.manager(of.pkg()).filter(m -> m.supports(s.name())).map(m -> view(s, m.session(s.name()))));
    }

    /** A lookup session for the kind under test that looks at one catalog, or empty where the provider offers none. */
    public Optional<LookupView> lookupInCatalog(MadeId catalog) {
        return lookupSpec(kind)
                .flatMap(s -> bench.manager(kind.pkg())
                        .filter(m -> m.supports(s.name())
                                && m.supportsVisibleFederation()
                                && m.hasSessionForCatalog(s.name()))
                        .map(m -> view(s, m.sessionForCatalog(s.name(), catalog))));
    }

    private Optional<InterfaceSpec> lookupSpec(ObjectKind of) {
        return bench.binding().find(of.pkg(), InterfaceKind.LOOKUP_SESSION, of.name());
    }

    private LookupView view(InterfaceSpec spec, Object raw) {
        synchronized (opened) {
            opened.add(raw);
        }
        return new LookupView(bench.binding().facet(spec.qualifiedName()), raw);
    }

    /** The elements of the forms of a kind that have that interface: forms of plain sessions may have fewer than those of batch sessions. */
    List<FormElement> elementsOf(ObjectKind of, Facet form) {
        return bench.binding().elementsOf(of, form);
    }

    /** Remembers an object that the TCK made, to be deleted afterwards. */
    public void track(BatchKind of, MadeId id) {
        if (bench.kindOf(of).isPrimitive()) {
            // an Id is no object that could be put away
            return;
        }
        bench.made(of.kind(), id);
        synchronized (made) {
            made.push(new Made(of, id));
        }
    }

    /**
     * Does what must be done before the clause itself: if that goes wrong, the clause is not testable, and another clause tells why.
     *
     * @param what what is done, for the reason
     * @param work the work
     */
    public <T> T setUp(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (Stop stop) {
            if (stop.outcome() != Outcome.FAILED) {
                throw stop;
            }
            throw Stop.notTestable(what + " went wrong: " + stop.getMessage());
        } catch (ProviderError error) {
            throw Stop.notTestable(what + " went wrong: " + error.getMessage());
        }
    }

    /** Whether an object of the kind under test is there, asked for by its primary Id through sessions of their own. */
    public boolean exists(MadeId id) {
        Optional<LookupView> lookup = lookup();
        return lookup.isPresent()
                ? lookup.get().find(id).isPresent()
                : newSession().findsForUpdate(id);
    }

    /** Whether an object of some kind is there. */
    public boolean exists(BatchKind of, MadeId id) {
        Optional<LookupView> lookup = lookupOf(bench.kindOf(of));
        return lookup.isPresent()
                ? lookup.get().find(id).isPresent()
                : sessionOf(of).findsForUpdate(id);
    }

    /** Ends the clause unless the object is there. */
    public void expectThere(MadeId id, String did) {
        Expect.that(exists(id), did, "the object " + id + " is there", "it is not found");
    }

    /** Ends the clause if the object is there. */
    public void expectGone(MadeId id, String did) {
        Expect.that(!exists(id), did, "no object " + id, "it is found");
    }

    /** Ends the clause unless an alias leads to the object: in forms for update, and in lookups in the comparative view. */
    public void expectLeadsTo(MadeId alias, MadeId primary, String did) {
        BatchSession fresh = sessionThatSees();
        if (fresh.givesFormsForUpdate()) {
            Expect.that(
                    fresh.findsForUpdate(alias), did, "forms for update are given for the alias " + alias, "NOT_FOUND");
        }
        lookup().ifPresent(view -> {
            String name = view.get(primary).displayName();
            Optional<ObjectInHand> found = view.use("comparative").find(alias);
            boolean same = found.filter(o -> o.id().equals(primary)
                            || (!name.isEmpty() && o.displayName().equals(name)))
                    .isPresent();
            String seen = found.map(o -> "the object " + o.id() + " " + o.displayName())
                    .orElse("NOT_FOUND");
            Expect.that(same, did, "the alias " + alias + " leads to the object " + primary + " " + name, seen);
        });
    }

    // where a session gives no forms for update, a lookup is needed
    private BatchSession sessionThatSees() {
        BatchSession fresh = newSession();
        if (!fresh.givesFormsForUpdate()) {
            needLookup();
        }
        return fresh;
    }

    /** Ends the clause if an alias leads to anything. */
    public void expectLeadsNowhere(MadeId alias, String did) {
        BatchSession fresh = sessionThatSees();
        if (fresh.givesFormsForUpdate()) {
            Expect.that(
                    !fresh.findsForUpdate(alias),
                    did,
                    "NOT_FOUND for the alias " + alias,
                    "forms for update are given");
        }
        lookup().ifPresent(view -> Expect.that(
                view.use("comparative").find(alias).isEmpty(),
                did,
                "NOT_FOUND for the alias " + alias,
                "an object is found"));
    }

    /** The objects of the kind under test as they are now, or empty where the provider offers no lookup. */
    public Optional<Set<String>> snapshot() {
        return lookup().map(LookupView::allIds);
    }

    /** Ends the clause if there are objects that were not there before; silent where the provider offers no lookup. */
    public void expectNothingNew(Optional<Set<String>> before, String did) {
        expectNew(before, 0, did);
    }

    /** Ends the clause unless there are exactly so many objects that were not there before; silent where the provider offers no lookup. */
    public void expectNew(Optional<Set<String>> before, int count, String did) {
        if (before.isEmpty()) {
            return;
        }
        Set<String> now = new HashSet<>(needLookup().allIds());
        now.removeAll(before.get());
        Expect.that(now.size() == count, did, count + " new objects", now.size() + " new objects " + now);
    }

    /** A trial beside this one on the same objects, with data that depends on its session alone. */
    Trial aside(BatchKind of, BatchWay inWay) {
        return new Trial(bench, of, inWay, "aside", ground);
    }

    /** Deletes everything that the TCK made, whether it knows of it or sees it, and closes all sessions; what cannot be deleted is told in the report. */
    public void cleanUp() {
        putAway();
        bench.batches().stream()
                .filter(b -> b.pkg().equals(batch.pkg()) && bench.mayDeleteAll(b.kind()))
                .filter(b -> !bench.kindOf(b).isPrimitive())
                .forEach(this::sweep);
        closeAll();
    }

    /** Closes all sessions. */
    public void closeAll() {
        List<Object> all;
        synchronized (opened) {
            all = List.copyOf(opened);
            opened.clear();
        }
        all.forEach(Trial::closeQuietly);
    }

    // a broken provider may make objects without telling: they show in the lookup of the package under test
    private void sweep(BatchKind of) {
        try {
            lookupOf(bench.kindOf(of))
                    .ifPresent(view -> view.all().stream()
                            .filter(seen -> !bench.wasThere(of.kind(), seen.id()))
                            .forEach(seen -> putAwayIfOwn(of, seen)));
        } catch (ProviderError | Stop ignored) {
            // what cannot be seen cannot be put away; the clause about it fails for itself
            return;
        }
    }

    // nobody can tell who made an object that does not bear a name of this trial
    private void putAwayIfOwn(BatchKind of, ObjectInHand seen) {
        if (bench.settings().exclusive() || isOwn(of.kind(), seen)) {
            putAway(of, seen.id());
        } else {
            bench.leaveAlone(of.kind(), seen.id());
        }
    }

    private boolean isOwn(String ofKind, ObjectInHand seen) {
        return data.madeText(seen.displayName()) || bench.isMade(ofKind, seen.id());
    }

    /** Whether all objects of the kind under test may be deleted now: the user allows it, or there are none but those that the TCK made. */
    public boolean mayDeleteAll() {
        return mayDeleteAll(kind);
    }

    /** As {@link #mayDeleteAll()}, for any kind. */
    boolean mayDeleteAll(ObjectKind of) {
        if (!bench.mayDeleteAll(of.qualifiedName())) {
            return false;
        }
        // somebody else may have made objects since the run began
        return bench.settings().exclusive()
                || of.isPrimitive()
                || lookupOf(of).map(LookupView::all).orElse(List.of()).stream()
                        .allMatch(seen -> isOwn(of.qualifiedName(), seen));
    }

    /** Deletes what this trial knows to have made, and closes all sessions. */
    void putAway() {
        List<Made> left;
        synchronized (made) {
            left = List.copyOf(made);
        }
        // first the clause's own sessions: one of them may hold a transaction that keeps others waiting
        closeAll();
        left.forEach(one -> putAway(one.batch(), one.id()));
        closeAll();
    }

    private void putAway(BatchKind of, MadeId id) {
        try {
            if (sessionOf(of).remove(id) || removedElsewhere(of, id)) {
                bench.putAway(of.kind(), id);
            } else {
                bench.leaveBehind(of.kind(), id);
            }
        } catch (ProviderError | Stop broken) {
            bench.leaveBehind(of.kind(), id);
        }
    }

    // a session that creates need not delete: another one of the kind may
    private boolean removedElsewhere(BatchKind of, MadeId id) {
        for (BatchKind other : bench.batches()) {
            boolean same = other.kind().equals(of.kind()) && !other.equals(of);
            if (same && offers(other) && sessionOf(other).remove(id)) {
                return true;
            }
        }
        return plainAdminOf(of, wayOf(of)).filter(plain -> plain.removes(id)).isPresent();
    }

    private static void closeQuietly(Object raw) {
        try {
            if (raw instanceof OsidSession open) {
                Guard.run("close", open::close);
            }
        } catch (ProviderError alreadyClosed) {
            return;
        }
    }

    /** What a manager is initialized with. */
    public OsidRuntimeManager runtime() {
        return bench.settings().runtime().orElseGet(() -> MadeValue.of(OsidRuntimeManager.class, Map.of()));
    }

    /** An Id that the user gave for a kind. */
    Optional<MadeId> existing(String ofKind) {
        return Optional.ofNullable(bench.settings().existing().get(ofKind));
    }

    /** The clause, session and provider that this trial is about. */
    @Override
    public String toString() {
        return clause + " on " + batch.session() + (way.name().isEmpty() ? "" : " (" + way.name() + ")") + " of "
                + bench.provider().name();
    }

    /** An Id that no object of the kind has. */
    public MadeId unknownId() {
        return data.newId(kind.pkg().substring(kind.pkg().indexOf('.') + 1) + "." + kind.name());
    }
}
