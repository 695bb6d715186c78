package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.osid.OsidRuntimeManager;
import org.osid.proxy.Proxy;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.BatchWay;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeValue;
import org.osidforge.tck.provider.ProviderUnderTest;

/** Everything that stays the same during a run: the provider, the model, and what the user allows. */
public final class Bench {

    private final Binding binding;
    private final ProviderUnderTest provider;
    private final Settings settings;
    private final List<BatchKind> batches;
    private final Makers makers;
    private final Map<String, Optional<BatchKind>> batchOf;
    private final Map<String, Optional<String>> madeUpRefused;
    private final Map<String, Set<String>> atStart;
    private final List<String> leftovers;
    private final Set<String> made;

    /**
     * What the user asks for.
     *
     * @param seed what all data is made from
     * @param exclusive whether nobody else uses the provider's objects, so that all of them may be deleted
     * @param existing Ids that the user gives, by the OSID name of the kind
     * @param limitMillis the most milliseconds that a clause may take
     * @param runtime what managers are initialized with; empty for a neutral one
     */
    public record Settings(
            long seed,
            boolean exclusive,
            Map<String, MadeId> existing,
            long limitMillis,
            Optional<OsidRuntimeManager> runtime) {

        public Settings {
            existing = Map.copyOf(existing);
        }
    }

    /**
     * A bench.
     *
     * @param binding the model
     * @param provider the provider
     * @param settings what the user asks for
     * @param batches the batch sessions of the packages under test
     */
    public Bench(Binding binding, ProviderUnderTest provider, Settings settings, List<BatchKind> batches) {
        this(binding, provider, settings, batches, ConcurrentHashMap.newKeySet());
    }

    private Bench(
            Binding binding, ProviderUnderTest provider, Settings settings, List<BatchKind> batches, Set<String> made) {
        this.made = made;
        this.binding = binding;
        this.provider = provider;
        this.settings = settings;
        this.batches = List.copyOf(batches);
        this.makers = new Makers(this);
        this.batchOf = new ConcurrentHashMap<>();
        this.madeUpRefused = new ConcurrentHashMap<>();
        this.atStart = new ConcurrentHashMap<>();
        this.leftovers = Collections.synchronizedList(new ArrayList<>());
    }

    private Bench(Bench same, Settings settings) {
        this.binding = same.binding;
        this.provider = same.provider;
        this.settings = settings;
        this.batches = same.batches;
        this.makers = same.makers;
        this.batchOf = same.batchOf;
        this.madeUpRefused = same.madeUpRefused;
        this.atStart = same.atStart;
        this.leftovers = same.leftovers;
        this.made = same.made;
    }

    /** The same bench, which remembers the same, with another seed. */
    public Bench withSeed(long seed) {
        return new Bench(
                this,
                new Settings(
                        seed, settings.exclusive(), settings.existing(), settings.limitMillis(), settings.runtime()));
    }

    /** The same bench over another provider, such as the variant for a caller without permission. */
    public Bench over(ProviderUnderTest other) {
        return new Bench(binding, other, settings, batches, made);
    }

    /** The model. */
    public Binding binding() {
        return binding;
    }

    /** The provider. */
    public ProviderUnderTest provider() {
        return provider;
    }

    /** What the user asks for. */
    public Settings settings() {
        return settings;
    }

    /** The batch sessions under test. */
    public List<BatchKind> batches() {
        return batches;
    }

    /** The batch session under test that makes objects of that kind: in bulk, else one by one. */
    public Optional<BatchKind> batchOf(String kind) {
        return batchOf.computeIfAbsent(kind, this::findBatchOf);
    }

    private Optional<BatchKind> findBatchOf(String kind) {
        return batches.stream()
                .filter(b -> b.kind().equals(kind) && createsInBulk(b))
                .findFirst()
                .or(() -> batches.stream()
                        .filter(b -> b.kind().equals(kind) && has(b, Role.CREATE) && has(b, Role.GET_FORM_FOR_CREATE))
                        .findFirst());
    }

    /** Whether the specification lets a session create in bulk. */
    public boolean createsInBulk(BatchKind batch) {
        return has(batch, Role.BATCH_CREATE) && has(batch, Role.BATCH_GET_FORMS_FOR_CREATE);
    }

    /** The ways in which objects of a session's kind are made for its clauses: its own, or where it creates none in bulk, one for single objects. */
    public List<BatchWay> waysOf(BatchKind batch) {
        if (createsInBulk(batch)) {
            return batch.createWays();
        }
        return binding.specification()
                .kindNamed(batch.kind())
                .map(kind -> kind.createWays().get(0))
                .map(way -> List.of(new BatchWay("", way.parents(), "", "")))
                .orElseGet(batch::createWays);
    }

    private boolean has(BatchKind batch, Role role) {
        Specification model = binding.specification();
        return model.interfaceNamed(batch.pkg() + "." + batch.session())
                .map(model::withParents)
                .filter(all ->
                        all.stream().flatMap(one -> one.methods().stream()).anyMatch(method -> method.role() == role))
                .isPresent();
    }

    /** The session that makes objects of a kind for others to refer to: one under test, else any that the provider offers. */
    public Optional<BatchKind> makerOf(String kind) {
        return isAnyId(kind)
                ? Optional.empty()
                : batchOf(kind).filter(makers::isOffered).or(() -> makers.of(kind));
    }

    /** Whether nothing but an Id is meant, which need not lead to anything. */
    public boolean isAnyId(String kind) {
        return binding.specification()
                .kindNamed(kind)
                .filter(ObjectKind::isPrimitive)
                .isPresent();
    }

    /** The kind that a batch session makes. */
    public ObjectKind kindOf(BatchKind batch) {
        return binding.specification()
                .kindNamed(batch.kind())
                .orElseThrow(() -> Stop.notTestable("the model on the class path does not hold " + batch.kind()));
    }

    /** The provider's manager of a package, or empty where it has none. */
    public Optional<ManagerInHand> manager(String osidPackage) {
        return Guard.value("asking the provider for its manager of " + osidPackage, () -> provider.manager(osidPackage))
                .flatMap(m -> facetOf(osidPackage, InterfaceKind.MANAGER).map(f -> new ManagerInHand(f, m, List.of())));
    }

    /** The provider's proxy manager of a package with a proxy to call it with, or empty where it has none. */
    public Optional<ManagerInHand> proxyManager(String osidPackage) {
        Proxy proxy = MadeValue.of(Proxy.class, Map.of());
        return Guard.value(
                        "asking the provider for its proxy manager of " + osidPackage,
                        () -> provider.proxyManager(osidPackage))
                .flatMap(m -> facetOf(osidPackage, InterfaceKind.PROXY_MANAGER)
                        .map(f -> new ManagerInHand(f, m, List.of(proxy))));
    }

    private Optional<Facet> facetOf(String osidPackage, InterfaceKind kind) {
        return binding.find(osidPackage, kind, "")
                .map(InterfaceSpec::qualifiedName)
                .map(binding::facet);
    }

    /** Why made-up Ids are refused where that session makes objects; asked once for each session. */
    Optional<String> madeUpRefused(BatchKind batch, BatchWay way, java.util.function.Supplier<Optional<String>> probe) {
        String session = batch.pkg() + "." + batch.session() + " " + way.name();
        Optional<String> known = madeUpRefused.get(session);
        if (known == null) {
            known = probe.get();
            madeUpRefused.put(session, known);
        }
        return known;
    }

    /** Remembers which objects of a kind were there before the run. */
    public void remember(String kind, List<MadeId> ids) {
        Set<String> known = new TreeSet<>();
        ids.forEach(id -> known.add(id.toString()));
        atStart.put(kind, known);
    }

    /** Whether all objects of a kind may be deleted: the user allows it and names none that others refer to, or there was none when the run began. */
    public boolean mayDeleteAll(String kind) {
        boolean allowed = settings.exclusive() && !settings.existing().containsKey(kind);
        return allowed || (atStart.containsKey(kind) && atStart.get(kind).isEmpty());
    }

    /** Whether an object was there before the run; true also where that is not known. */
    boolean wasThere(String kind, MadeId id) {
        return !atStart.containsKey(kind) || atStart.get(kind).contains(id.toString());
    }

    /** Remembers that the TCK made an object, until it is put away. */
    void made(String kind, MadeId id) {
        made.add(kind + " " + id);
    }

    /** Whether the TCK made an object and has not put it away. */
    boolean isMade(String kind, MadeId id) {
        return made.contains(kind + " " + id);
    }

    /** Remembers that an object that the TCK made is there no more. */
    void putAway(String kind, MadeId id) {
        made.remove(kind + " " + id);
    }

    void leaveBehind(String kind, MadeId id) {
        leftovers.add(kind + " " + id);
    }

    /** Remembers an object that came up during the run, without a sign of who made it. */
    void leaveAlone(String kind, MadeId id) {
        String object = kind + " " + id;
        synchronized (leftovers) {
            if (!leftovers.contains(object)) {
                leftovers.add(object
                        + ": it came up during the run, and may be somebody else's; it is deleted only with the option"
                        + " exclusive");
            }
        }
    }

    /** Remembers that putting away was given up, because the provider hangs. */
    public void cleanUpGivenUp(String which) {
        leftovers.add("what " + which + " made: the provider hung while it was deleted");
    }

    /** Objects that the TCK made and could not delete. */
    public List<String> leftovers() {
        synchronized (leftovers) {
            return leftovers.stream().distinct().sorted().toList();
        }
    }
}
