package org.osidforge.parity.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts, and what is known to differ from them.
 *
 * @param facts in the order of the files, which are sorted by name
 * @param known differences that have a reason
 * @param notDescribed names of packages of which types are missing until they are described
 */
public record FactSet(List<Fact> facts, List<KnownDifference> known, List<String> notDescribed) {

    /** Name of the file of known differences; may be missing. */
    public static final String KNOWN = "known-differences.tsv";

    /** Name of the file that lists the packages that are not described yet; may be missing. */
    public static final String NOT_DESCRIBED = "not-described.txt";

    private static final String SUFFIX = ".tsv";

    public FactSet {
        facts = List.copyOf(facts);
        known = List.copyOf(known);
        notDescribed = List.copyOf(notDescribed);
    }

    /** The facts that this jar carries: all that is known about the official binding. */
    public static FactSet builtIn() {
        FactReader reader = new FactReader();
        for (String name : new String(resource("facts/packages.list"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            reader.facts(name + SUFFIX, resource("facts/" + name + SUFFIX));
        }
        reader.known(KNOWN, resource(KNOWN));
        reader.notDescribed(NOT_DESCRIBED, resource(NOT_DESCRIBED));
        return reader.result();
    }

    /**
     * The facts of a folder.
     *
     * @param folder holds facts in files that end in {@code .tsv}, and perhaps {@link #KNOWN} and {@link #NOT_DESCRIBED}
     * @throws FactsException if it cannot be read, holds no facts, or a line is malformed; then with every problem
     */
    public static FactSet of(Path folder) {
        FactReader reader = new FactReader();
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(p -> p.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new FactsException("cannot list " + folder + ": " + e, e);
        }
        try {
            for (Path file : files) {
                if (!file.endsWith(KNOWN)) {
                    reader.facts(file.toString(), Files.readAllBytes(file));
                }
            }
            Path known = folder.resolve(KNOWN);
            if (Files.exists(known)) {
                reader.known(known.toString(), Files.readAllBytes(known));
            }
            Path notDescribed = folder.resolve(NOT_DESCRIBED);
            if (Files.exists(notDescribed)) {
                reader.notDescribed(notDescribed.toString(), Files.readAllBytes(notDescribed));
            }
        } catch (IOException e) {
            throw new FactsException("cannot read the facts in " + folder + ": " + e, e);
        }
        FactSet read = reader.result();
        if (read.facts.isEmpty()) {
            throw new FactsException(List.of(folder + " holds no facts in files that end in " + SUFFIX));
        }
        return read;
    }

    /** The facts that a binding is measured by. */
    public List<Fact> expected() {
        return facts.stream().filter(f -> !f.evidence().isReplaced()).toList();
    }

    /** The facts in whose place others stand. */
    public List<Fact> replaced() {
        return facts.stream().filter(f -> f.evidence().isReplaced()).toList();
    }

    /** Names of all packages that there are facts of, sorted. */
    public Set<String> packages() {
        return facts.stream().map(Fact::packageName).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The facts of these packages alone. Of what is known, only what is about them is kept, so that the rest is not called stale. */
    public FactSet only(Collection<String> packages) {
        List<Fact> some =
                facts.stream().filter(f -> packages.contains(f.packageName())).toList();
        List<KnownDifference> about =
                known.stream().filter(k -> some.stream().anyMatch(k::explains)).toList();
        return new FactSet(
                some, about, notDescribed.stream().filter(packages::contains).toList());
    }

    private static byte[] resource(String name) {
        try (InputStream in = FactSet.class.getResourceAsStream("/org/osidforge/parity/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
