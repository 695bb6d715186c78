package org.osidforge.tck;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.osid.OsidRuntimeManager;
import org.osid.id.Id;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.provider.ProviderUnderTest;

/**
 * What a run is asked to do.
 *
 * <p>Made with {@link #of} and the {@code with...} methods, each of which gives a changed copy. Without them: every package of the provider that has batch sessions, every clause, not
 * strict, not exclusive, a new seed, a limit of 30 seconds for each clause.
 *
 * <p>Names that there are not (of a package, session, clause) are accepted here and are problems of the report. Null is accepted nowhere: {@link NullPointerException}. A request can be run
 * often and by several threads, as far as its provider can.
 */
public final class TckRequest {

    private final ProviderUnderTest provider;
    private List<String> packages = List.of();
    private List<String> sessions = List.of();
    private List<String> clauses = List.of();
    private boolean strict;
    private boolean exclusive;
    private long seed = new SplittableRandom().nextLong(1L << 32);
    private Duration limit = Duration.ofSeconds(30);
    private List<KnownDeviation> deviations = List.of();
    private List<Path> deviationFiles = List.of();
    private LocalDate date = LocalDate.now(ZoneOffset.UTC);
    private int minimum;
    private String pin = "";
    private List<String> required = List.of();
    private Map<String, Id> existing = Map.of();
    private Optional<Specification> specification = Optional.empty();
    private Optional<OsidRuntimeManager> runtime = Optional.empty();
    private ClassLoader loader = Thread.currentThread().getContextClassLoader();

    private TckRequest(ProviderUnderTest provider) {
        this.provider = Objects.requireNonNull(provider, "provider");
    }

    private TckRequest(TckRequest from) {
        this.provider = from.provider;
        this.packages = from.packages;
        this.sessions = from.sessions;
        this.clauses = from.clauses;
        this.strict = from.strict;
        this.exclusive = from.exclusive;
        this.seed = from.seed;
        this.limit = from.limit;
        this.deviations = from.deviations;
        this.deviationFiles = from.deviationFiles;
        this.date = from.date;
        this.minimum = from.minimum;
        this.pin = from.pin;
        this.required = from.required;
        this.existing = from.existing;
        this.specification = from.specification;
        this.runtime = from.runtime;
        this.loader = from.loader;
    }

    /** A run over a provider. */
    public static TckRequest of(ProviderUnderTest provider) {
        return new TckRequest(provider);
    }

    /** The same, but only these packages, such as {@code osid.room.batch}; {@code osid.room} means its batch package. */
    public TckRequest withPackages(List<String> names) {
        TckRequest changed = new TckRequest(this);
        changed.packages = List.copyOf(names);
        return changed;
    }

    /** The same, but only these sessions of the packages, by simple name such as {@code CampusBatchAdminSession}. */
    public TckRequest withSessions(List<String> names) {
        TckRequest changed = new TckRequest(this);
        changed.sessions = List.copyOf(names);
        return changed;
    }

    /** The same, but only these clauses or groups, such as {@code CREATE-01} or {@code CREATE}. */
    public TckRequest withClauses(List<String> ids) {
        TckRequest changed = new TckRequest(this);
        changed.clauses = List.copyOf(ids);
        return changed;
    }

    /** The same, but advice that is not followed counts as a failure. */
    public TckRequest withStrict(boolean yes) {
        TckRequest changed = new TckRequest(this);
        changed.strict = yes;
        return changed;
    }

    /** The same, but nobody else uses the provider's objects: all of them may be deleted. */
    public TckRequest withExclusive(boolean yes) {
        TckRequest changed = new TckRequest(this);
        changed.exclusive = yes;
        return changed;
    }

    /** The same, but with that seed: the same seed makes the same data. */
    public TckRequest withSeed(long value) {
        TckRequest changed = new TckRequest(this);
        changed.seed = value;
        return changed;
    }

    /** The same, but with that limit for each clause. */
    public TckRequest withLimit(Duration perClause) {
        TckRequest changed = new TckRequest(this);
        changed.limit = perClause;
        return changed;
    }

    /** The same, but with these known deviations. */
    public TckRequest withKnownDeviations(List<KnownDeviation> known) {
        TckRequest changed = new TckRequest(this);
        changed.deviations = List.copyOf(known);
        return changed;
    }

    /**
     * The same, but with the known deviations of that file besides; it is read when the run begins, and what is wrong with it is among the problems of the report.
     *
     * @param file YAML in UTF-8: a list {@code deviations} of mappings with {@code clause}, {@code reason} and, as wanted, {@code session}, {@code link} and {@code expires}
     */
    public TckRequest withDeviations(Path file) {
        TckRequest changed = new TckRequest(this);
        List<Path> more = new ArrayList<>(deviationFiles);
        more.add(Objects.requireNonNull(file, "file"));
        changed.deviationFiles = List.copyOf(more);
        return changed;
    }

    /** The same, but as if it ran on that day, which decides what known deviations expired; otherwise today in UTC. */
    public TckRequest withDate(LocalDate day) {
        TckRequest changed = new TckRequest(this);
        changed.date = Objects.requireNonNull(day, "day");
        return changed;
    }

    /**
     * The same, but at least so many results must tell of a clause that was tried to its end (everything but not declared and not testable), else the run has a problem.
     *
     * @param results how many; 0 for no minimum
     * @throws IllegalArgumentException if it is negative
     */
    public TckRequest withMinimum(int results) {
        if (results < 0) {
            throw new IllegalArgumentException("the minimum is negative: " + results);
        }
        TckRequest changed = new TckRequest(this);
        changed.minimum = results;
        return changed;
    }

    /**
     * The same, but the provider must say that it offers these, on every session under test that the specification gives them; where it says that it lacks one, SESSION-02 fails.
     *
     * @param words of {@code admin}, {@code alias}, {@code catalogs}, {@code create}, {@code delete}, {@code lookup}, {@code proxy}, {@code sessions}, {@code transactions}, {@code update},
     *     whatever the case; an unknown one is a problem of the run
     */
    public TckRequest withRequired(List<String> words) {
        TckRequest changed = new TckRequest(this);
        changed.required = List.copyOf(words);
        return changed;
    }

    /**
     * The same, but the run has a problem, and tries nothing, unless the set of clauses has that digest.
     *
     * @param digest as reports tell it, whatever the case
     */
    public TckRequest withPinnedClauses(String digest) {
        TckRequest changed = new TckRequest(this);
        changed.pin = digest.strip().toLowerCase(Locale.ROOT);
        return changed;
    }

    /** The same, but objects of that kind, such as {@code osid.resource.Resource}, are referred to by that Id instead of a made-up one. */
    public TckRequest withExisting(String kind, Id id) {
        TckRequest changed = new TckRequest(this);
        Map<String, Id> more = new LinkedHashMap<>(existing);
        more.put(kind, id);
        changed.existing = Map.copyOf(more);
        return changed;
    }

    /** The same, but with that model instead of the one on the class path. */
    public TckRequest withSpecification(Specification model) {
        TckRequest changed = new TckRequest(this);
        changed.specification = Optional.of(model);
        return changed;
    }

    /** The same, but managers are initialized with that runtime. */
    public TckRequest withRuntime(OsidRuntimeManager manager) {
        TckRequest changed = new TckRequest(this);
        changed.runtime = Optional.of(manager);
        return changed;
    }

    /** The same, but model and interfaces are looked for there. */
    public TckRequest withClassLoader(ClassLoader where) {
        TckRequest changed = new TckRequest(this);
        changed.loader = Objects.requireNonNull(where, "where");
        return changed;
    }

    ProviderUnderTest provider() {
        return provider;
    }

    List<String> packages() {
        return packages;
    }

    List<String> sessions() {
        return sessions;
    }

    List<String> clauses() {
        return clauses;
    }

    boolean strict() {
        return strict;
    }

    boolean exclusive() {
        return exclusive;
    }

    long seed() {
        return seed;
    }

    Duration limit() {
        return limit;
    }

    List<KnownDeviation> deviations() {
        return new ArrayList<>(deviations);
    }

    List<Path> deviationFiles() {
        return deviationFiles;
    }

    LocalDate date() {
        return date;
    }

    int minimum() {
        return minimum;
    }

    List<String> required() {
        return required;
    }

    String pin() {
        return pin;
    }

    Map<String, Id> existing() {
        return existing;
    }

    Optional<Specification> specification() {
        return specification;
    }

    Optional<OsidRuntimeManager> runtime() {
        return runtime;
    }

    ClassLoader loader() {
        return loader;
    }
}
