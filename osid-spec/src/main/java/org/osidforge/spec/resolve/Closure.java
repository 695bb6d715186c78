package org.osidforge.spec.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
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

    private final DescriptorSource source;
    private final Map<DescriptorFile, Descriptor> known = new ConcurrentHashMap<>();

    /** Descriptors that are not given come from there; each is read once. */
    public Closure(DescriptorSource source) {
        this.source = source;
    }

    /** The given ones first, then the others by key; what a package is missing is told when its names are resolved. */
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
        Set<String> asked = new HashSet<>();
        Deque<String> wanted = new ArrayDeque<>();
        given.forEach(descriptor -> wanted.addAll(References.packagesOf(descriptor)));
        Map<String, Descriptor> added = new TreeMap<>();
        while (!wanted.isEmpty()) {
            String name = wanted.remove();
            if (!asked.add(name)) {
                continue;
            }
            for (DescriptorFile file : source.of(name)) {
                Optional<Descriptor> read = read(file, log);
                if (read.isPresent() && byKey.putIfAbsent(read.get().key(), read.get()) == null) {
                    added.put(read.get().key(), read.get());
                    wanted.addAll(References.packagesOf(read.get()));
                }
            }
        }
        all.addAll(added.values());
        tellVersions(all, log);
        return all;
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
