package org.osidforge.spec.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.descriptor.DescriptorReader;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;

/** The given descriptors and all that they refer to, however far. */
public final class Closure {

    private static final String ROOT = "osid";

    private final DescriptorSource source;
    private final Map<DescriptorFile, Descriptor> known = new ConcurrentHashMap<>();

    /** Descriptors that are not given come from there; each is read once. */
    public Closure(DescriptorSource source) {
        this.source = source;
    }

    /** Reads given descriptors, several at once; what is wrong with one is told, and the others are read even so. */
    public List<Descriptor> read(List<DescriptorFile> files, EventLog log) {
        List<Descriptor> given = new ArrayList<>();
        for (Read one : files.parallelStream().map(Read::of).toList()) {
            one.log.events().forEach(log::add);
            one.descriptor.ifPresent(descriptor -> {
                known.put(one.file, descriptor);
                given.add(descriptor);
            });
        }
        return given;
    }

    /** A file with a log of its own, since a log is no place for several threads. */
    private record Read(DescriptorFile file, Optional<Descriptor> descriptor, EventLog log) {
        static Read of(DescriptorFile file) {
            EventLog log = new EventLog();
            return new Read(file, new DescriptorReader(log).read(file), log);
        }
    }

    /**
     * The given ones first, then the others by key; what a package is missing is told when its names are resolved.
     *
     * <p>Others come without what is added to their managers, unless one of these is referred to by its name: whoever needs an object of a package does not need all that its queries lead to.
     */
    public List<Descriptor> complete(List<Descriptor> given, EventLog log) {
        Map<String, Descriptor> byKey = new TreeMap<>();
        List<Descriptor> all = new ArrayList<>();
        for (Descriptor descriptor : given) {
            Descriptor first = byKey.putIfAbsent(descriptor.key(), descriptor);
            if (first == null) {
                all.add(descriptor);
            } else {
                log.add(Message.PACKAGE_TWICE, descriptor.osid().at(), descriptor.key(), first.file());
            }
        }
        Map<String, Descriptor> added = new TreeMap<>();
        Set<String> withManagers = new HashSet<>(byKey.keySet());
        Set<Wanted> asked = new HashSet<>();
        Found files = new Found(log);
        Deque<Wanted> wanted = new ArrayDeque<>();
        for (Descriptor descriptor : given) {
            wanted.addAll(References.of(descriptor));
            wanted.addAll(References.ofManagers(descriptor));
        }
        while (!wanted.isEmpty()) {
            Wanted one = wanted.remove();
            boolean inRoot =
                    one.orRoot() && byKey.containsKey(ROOT) && References.declares(byKey.get(ROOT), one.name());
            if (!inRoot && asked.add(one)) {
                for (Descriptor found : find(one, files)) {
                    if (byKey.putIfAbsent(found.key(), found) == null) {
                        added.put(found.key(), found);
                        wanted.addAll(References.of(found));
                    }
                    if (Managers.isManager(found.osid().text(), one.name()) && withManagers.add(found.key())) {
                        wanted.addAll(References.ofManagers(found));
                    }
                }
            }
        }
        added.forEach((key, descriptor) ->
                all.add(withManagers.contains(key) ? descriptor : Managers.withoutAdditions(descriptor)));
        tellVersions(all, log);
        return all;
    }

    /** What a package has of what is wanted: its part {@code core}, the main part only where that does not have it, the part {@code query} only where that alone has it. */
    private List<Descriptor> find(Wanted wanted, Found found) {
        List<Descriptor> parts = new ArrayList<>();
        List<DescriptorFile> mains = new ArrayList<>();
        List<DescriptorFile> queries = new ArrayList<>();
        for (DescriptorFile file : found.of(wanted.pkg())) {
            if (file.name().endsWith(DescriptorFile.CORE_SUFFIX)) {
                found.read(file).ifPresent(parts::add);
            } else {
                (file.name().endsWith(DescriptorFile.QUERY_SUFFIX) ? queries : mains).add(file);
            }
        }
        if (wanted.wholly() || isMissing(wanted, parts)) {
            mains.forEach(file -> found.read(file).ifPresent(parts::add));
        }
        if (!wanted.wholly() && isMissing(wanted, parts)) {
            if (wanted.orRoot()) {
                found.of(ROOT).stream()
                        .filter(file -> file.name().endsWith(DescriptorFile.QUERY_SUFFIX))
                        .forEach(queries::add);
            }
            queries.stream()
                    .flatMap(file -> found.read(file).stream())
                    .filter(part -> References.declares(part, wanted.name()))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static boolean isMissing(Wanted wanted, List<Descriptor> parts) {
        return parts.stream().noneMatch(part -> References.declares(part, wanted.name()));
    }

    private Optional<Descriptor> read(DescriptorFile file, EventLog log) {
        Descriptor cached = known.get(file);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<Descriptor> read = new DescriptorReader(log).read(file);
        read.ifPresent(descriptor -> known.put(file, descriptor));
        return read;
    }

    /** What was looked for while descriptors are completed: most packages are wanted for many of their names. */
    private final class Found {
        private final EventLog log;
        private final Map<String, List<DescriptorFile>> files = new HashMap<>();
        private final Map<DescriptorFile, Optional<Descriptor>> descriptors = new IdentityHashMap<>();

        Found(EventLog log) {
            this.log = log;
        }

        List<DescriptorFile> of(String osidPackage) {
            return files.computeIfAbsent(osidPackage, source::of);
        }

        Optional<Descriptor> read(DescriptorFile file) {
            return descriptors.computeIfAbsent(file, one -> Closure.this.read(one, log));
        }
    }

    /** Parts of a package speak of one version, and no two packages share a Java package; told at the given ones, which come first. */
    private static void tellVersions(List<Descriptor> all, EventLog log) {
        Map<String, Descriptor> byPackage = new TreeMap<>();
        Map<String, Descriptor> byJava = new TreeMap<>();
        List<Descriptor> order = new ArrayList<>(all);
        Collections.reverse(order);
        for (Descriptor descriptor : order) {
            Descriptor first = byPackage.putIfAbsent(descriptor.osid().text(), descriptor);
            if (first != null
                    && !first.version().text().equals(descriptor.version().text())) {
                log.add(
                        Message.VERSION_MISMATCH,
                        descriptor.version().at(),
                        descriptor.version(),
                        first.version(),
                        first.key());
            }
        }
        Set<String> told = new TreeSet<>();
        for (Descriptor descriptor : order) {
            String java = JavaPackages.of(descriptor, all);
            Descriptor first = byJava.putIfAbsent(java, descriptor);
            if (first != null && !first.osid().text().equals(descriptor.osid().text()) && told.add(descriptor.key())) {
                SourceLocation at = descriptor.java().orElse(descriptor.osid()).at();
                log.add(Message.JAVA_PACKAGE_CLASH, at, java, first.key());
            }
        }
    }
}
