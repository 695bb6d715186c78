package org.osidforge.spec.xosid.compact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.descriptor.DescriptorReader;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Severity;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.resolve.Closure;
import org.osidforge.spec.resolve.Expansion;
import org.osidforge.spec.xosid.XosidPackage;

/**
 * Finds descriptors that expand to given packages.
 *
 * <p>All packages are tried out together, round by round, until every descriptor gives the interfaces of its package: the same parents, methods, errors and compliance. Each round only
 * refuses compact entries, so that there is an end to it.
 */
public final class Importer {

    /** Each round refuses something; packages that need more than these have met a mistake of ours. */
    private static final int MOST_ROUNDS = 100;

    private final DescriptorSource known;

    /** An importer that finds in the official descriptors what the packages refer to. */
    public Importer() {
        this(DescriptorSource.official());
    }

    /** An importer that finds there what the packages refer to; a package that is given is never looked for. */
    public Importer(DescriptorSource known) {
        this.known = known;
    }

    /**
     * Describes packages.
     *
     * @param packages packages as read, each once
     * @return a descriptor for each, unless there is an error: something that no descriptor can say
     * @throws IllegalStateException if descriptors are not found although nothing is wrong with the packages, which would be a mistake of this class
     */
    public ImportResult describe(Collection<XosidPackage> packages) {
        return new Run(packages).describe();
    }

    /** One package on its way. */
    private static final class Candidate {
        private final Facts facts;
        private final TypeNames types;
        private final Decisions decisions = new Decisions();
        private DraftWriter.Written written;
        private Draft draft;
        private Descriptor descriptor;
        private DescriptorFile file;

        Candidate(Facts facts, TypeNames types) {
            this.facts = facts;
            this.types = types;
        }

        String fileName() {
            String pkg = facts.pkg();
            return (pkg.equals("osid") ? pkg : pkg.substring("osid.".length())) + DescriptorFile.SUFFIX;
        }
    }

    private final class Run {

        private final Map<String, Candidate> candidates = new TreeMap<>();
        private final Map<String, Candidate> byFile = new TreeMap<>();
        private final Closure closure;
        private List<Event> events = List.of();

        Run(Collection<XosidPackage> packages) {
            Map<String, Facts> facts = new TreeMap<>();
            packages.forEach(pkg -> facts.put(pkg.model().name(), new Facts(pkg)));
            facts.forEach((name, one) -> {
                Candidate candidate = new Candidate(one, new TypeNames(name, names(name, facts)));
                candidates.put(name, candidate);
                byFile.put(candidate.fileName(), candidate);
            });
            this.closure = new Closure(pkg -> candidates.containsKey(pkg) ? List.of() : known.of(pkg));
        }

        /** Simple names of what is near to a package. */
        private Map<String, Set<String>> names(String pkg, Map<String, Facts> facts) {
            String base = pkg.endsWith(".batch") ? pkg.substring(0, pkg.length() - ".batch".length()) : pkg;
            Map<String, Set<String>> names = new TreeMap<>();
            for (String name : new TreeSet<>(List.of(pkg, base, "osid"))) {
                names.put(
                        name,
                        facts.containsKey(name) ? names(facts.get(name).source().model()) : knownNames(name));
            }
            return names;
        }

        private final Map<String, Set<String>> loaded = new TreeMap<>();

        private Set<String> knownNames(String pkg) {
            return loaded.computeIfAbsent(
                    pkg,
                    name -> new SpecLoader(known)
                            .load(known.of(name)).specification().stream()
                                    .flatMap(specification -> specification.packages().stream())
                                    .filter(one -> one.name().equals(name))
                                    .map(this::names)
                                    .collect(TreeSet::new, Set::addAll, Set::addAll));
        }

        private Set<String> names(OsidPackage pkg) {
            Set<String> names = new TreeSet<>();
            pkg.interfaces().forEach(one -> names.add(one.name()));
            pkg.enums().forEach(one -> names.add(one.name()));
            return names;
        }

        ImportResult describe() {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                candidates.values().forEach(this::draft);
                if (settled()) {
                    List<DescriptorFile> files =
                            candidates.values().stream().map(one -> one.file).toList();
                    boolean good = events.stream().noneMatch(event -> event.severity() == Severity.ERROR);
                    return new ImportResult(good ? files : List.of(), events);
                }
            }
            throw new IllegalStateException("no end after " + MOST_ROUNDS + " rounds");
        }

        private void draft(Candidate one) {
            Optional<Facts> batch = Optional.ofNullable(candidates.get(one.facts.pkg() + ".batch"))
                    .map(candidate -> candidate.facts);
            Optional<Candidate> base = Optional.of(one.facts.pkg())
                    .filter(pkg -> pkg.endsWith(".batch"))
                    .map(pkg -> candidates.get(pkg.substring(0, pkg.length() - ".batch".length())));
            one.draft = Drafter.draft(
                    one.facts,
                    base.map(candidate -> candidate.facts),
                    // sorted by name, a package is drafted before its batch package
                    base.map(candidate -> candidate.draft),
                    batch,
                    this::isPackage,
                    one.decisions);
            DraftWriter.Written written = DraftWriter.write(one.draft, one.types);
            if (one.written == null || !written.text().equals(one.written.text())) {
                one.file = new DescriptorFile(one.fileName(), written.text().getBytes(StandardCharsets.UTF_8));
                one.descriptor = null;
            }
            one.written = written;
        }

        private boolean isPackage(String name) {
            return candidates.containsKey(name) || !known.of(name).isEmpty();
        }

        /** Whether all is well, or nothing can be done about what is not; else something was learnt. */
        private boolean settled() {
            EventLog log = new EventLog();
            List<Descriptor> descriptors = read(log);
            if (log.hasErrors()) {
                return blame(log);
            }
            Expansion expansion = Expansion.of(descriptors, closure, log);
            if (log.hasErrors()) {
                return blame(log);
            }
            Map<String, List<InterfaceSpec>> made = expansion.interfacesOf(descriptors);
            if (learns(one -> new Fit(one.facts, one.draft, one.decisions).learn(made.get(one.facts.pkg())))) {
                return false;
            }
            expansion.check();
            return blame(log);
        }

        /** Batch packages build upon the packages above them, and so learn nothing until those are done. */
        private boolean learns(Predicate<Candidate> learning) {
            boolean learnt = false;
            for (boolean batch : List.of(false, true)) {
                for (Candidate one : candidates.values()) {
                    if (one.facts.pkg().endsWith(".batch") == batch) {
                        learnt |= learning.test(one);
                    }
                }
                if (learnt) {
                    return true;
                }
            }
            return false;
        }

        private List<Descriptor> read(EventLog log) {
            List<Descriptor> descriptors = new ArrayList<>();
            for (Candidate one : candidates.values()) {
                if (one.descriptor == null) {
                    EventLog own = new EventLog();
                    one.descriptor = new DescriptorReader(own).read(one.file).orElse(null);
                    own.events().forEach(log::add);
                    one.descriptor = own.hasErrors() ? null : one.descriptor;
                }
                if (one.descriptor != null) {
                    descriptors.add(one.descriptor);
                }
            }
            return descriptors;
        }

        /** Refuses the entries at which there are errors; true where no entry could be refused, and the events are final. */
        private boolean blame(EventLog log) {
            // a change may only be wrong because of an entry that goes now
            boolean learnt = learns(one -> blame(one, log, false)) || learns(one -> blame(one, log, true));
            events = log.events().stream()
                    .map(event -> {
                        Candidate one = byFile.get(event.location().file());
                        return one == null ? event : translated(one, event);
                    })
                    .sorted()
                    .distinct()
                    .toList();
            return !learnt;
        }

        private static boolean blame(Candidate one, EventLog log, boolean changes) {
            boolean learnt = false;
            for (Event event : log.events()) {
                if (event.severity() == Severity.ERROR
                        && event.location().file().equals(one.fileName())) {
                    Unit unit = unitAt(one, event.location()).unit();
                    if ((unit.sort() == Unit.Sort.CHANGE) == changes) {
                        learnt |= new Fit(one.facts, one.draft, one.decisions).blame(unit, event.code());
                    }
                }
            }
            return learnt;
        }

        private static DraftWriter.Line unitAt(Candidate one, SourceLocation at) {
            List<DraftWriter.Line> lines = one.written.lines();
            return lines.get(Math.max(0, Math.min(at.line(), lines.size()) - 1));
        }

        /** The event at the place of the XOSID file that the line of the descriptor was made from. */
        private static Event translated(Candidate one, Event event) {
            DraftWriter.Line line = unitAt(one, event.location());
            String name = line.unit().name();
            String owner =
                    name.contains(".") && !name.startsWith("records.") ? name.substring(0, name.indexOf('.')) : name;
            String qualified = one.facts.pkg() + "." + owner;
            XosidPackage source = one.facts.source();
            SourceLocation at = line.method() < 0 ? source.place(qualified) : source.place(qualified, line.method());
            return new Event(event.severity(), event.code(), event.message(), at);
        }
    }
}
