package org.osidforge.codegen.processor;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osidforge.codegen.GeneratorOptions;
import org.osidforge.spec.LoadResult;
import org.osidforge.spec.SpecLoader;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;

/**
 * Everything that a compilation asks for, over all rounds.
 *
 * <p>Between rounds it keeps names and, for messages, the annotations that brought them.
 */
final class Request {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*");

    private final DescriptorLookup lookup;
    private final OfficialNames official;
    private final Map<String, Trigger> byName = new TreeMap<>();
    private final Map<String, DescriptorFile> files = new TreeMap<>();

    Request(DescriptorLookup lookup, OfficialNames official) {
        this.lookup = lookup;
        this.official = official;
    }

    /** Takes what these annotations name; false if there is anything wrong, which has been told. */
    boolean add(List<Trigger> triggers, Reporter reporter) {
        for (Trigger trigger : triggers) {
            if (trigger.names().isEmpty()) {
                reporter.tell(trigger, ProcessorMessage.NOTHING_NAMED);
            }
            trigger.names().stream()
                    .filter(name -> !name.equals(OfficialNames.ALL))
                    .forEach(name -> add(trigger, name, reporter));
        }
        triggers.stream()
                .filter(trigger -> trigger.names().contains(OfficialNames.ALL))
                .findFirst()
                .ifPresent(trigger -> official.missing().stream()
                        .filter(name -> !byName.containsKey(name))
                        .forEach(name -> add(trigger, name, reporter)));
        return !reporter.failed();
    }

    private void add(Trigger trigger, String name, Reporter reporter) {
        if (!NAME.matcher(name).matches()) {
            reporter.tell(trigger, ProcessorMessage.BAD_NAME, name);
        } else if (byName.putIfAbsent(name, trigger) != null) {
            reporter.tell(trigger, ProcessorMessage.NAMED_TWICE, name);
        } else {
            find(trigger, name, reporter);
        }
    }

    private void find(Trigger trigger, String name, Reporter reporter) {
        try {
            lookup.find(name)
                    .ifPresentOrElse(file -> files.put(name, file), () -> tellMissing(trigger, name, reporter));
        } catch (UncheckedIOException unreadable) {
            reporter.tell(trigger, ProcessorMessage.UNREADABLE, name, unreadable.getMessage());
        }
    }

    private void tellMissing(Trigger trigger, String name, Reporter reporter) {
        if (name.startsWith("osid.")) {
            // a part of the root package is called so, and no other descriptor
            reporter.tell(trigger, ProcessorMessage.BAD_NAME, name);
            return;
        }
        StringBuilder places = new StringBuilder();
        lookup.tried(name).forEach(place -> places.append("\n  ").append(place));
        reporter.tell(trigger, ProcessorMessage.NOT_FOUND, name + DescriptorFile.SUFFIX, places, Recipes.TEXT);
    }

    /** Reads all descriptors and what they refer to; empty if there is an error, which has been told. */
    Optional<Specification> load(Reporter reporter) {
        LoadResult result;
        try {
            result = new SpecLoader(lookup).load(List.copyOf(files.values()));
        } catch (UncheckedIOException unreadable) {
            Trigger trigger = byName.values().iterator().next();
            reporter.tell(trigger, ProcessorMessage.UNREADABLE, "that is referred to", unreadable.getMessage());
            return Optional.empty();
        }
        result.events().forEach(event -> reporter.tell(triggerOf(event), event));
        if (result.hasErrors()) {
            return Optional.empty();
        }
        result.specification().ifPresent(s -> checkPackages(s, reporter));
        return reporter.failed() ? Optional.empty() : result.specification();
    }

    private void checkPackages(Specification specification, Reporter reporter) {
        byName.forEach((name, trigger) -> {
            if (packageOf(specification, name).isEmpty()) {
                reporter.tell(trigger, ProcessorMessage.DESCRIBES_ANOTHER, name);
            }
        });
    }

    /** The annotation that names the descriptor of an event, or the first where the descriptor is only referred to. */
    private Trigger triggerOf(Event event) {
        return files.entrySet().stream()
                .filter(e -> e.getValue().name().equals(event.location().file()))
                .map(e -> byName.get(e.getKey()))
                .findFirst()
                .orElseGet(() -> byName.values().iterator().next());
    }

    /** Keys of the packages to be generated. */
    List<String> keys(Specification specification) {
        return byName.keySet().stream()
                .flatMap(name -> packageOf(specification, name).stream())
                .map(OsidPackage::key)
                .toList();
    }

    /** What is generated for each of them. */
    GeneratorOptions generatorOptions(Specification specification) {
        TreeSet<String> without = new TreeSet<>();
        byName.forEach((name, trigger) -> {
            if (!trigger.adapters()) {
                packageOf(specification, name).map(OsidPackage::key).ifPresent(without::add);
            }
        });
        return GeneratorOptions.withAdapters().exceptFor(without);
    }

    /** The package or part that a descriptor of that name describes. */
    private static Optional<OsidPackage> packageOf(Specification specification, String name) {
        String osidPackage = OfficialNames.osidName(name);
        int dot = osidPackage.lastIndexOf('.');
        String part = dot < 0 ? osidPackage : osidPackage.substring(0, dot) + "#" + osidPackage.substring(dot + 1);
        return specification.packageOf(osidPackage).or(() -> specification.packageOf(part));
    }

    /**
     * Names of the descriptors that would have to be asked for besides, sorted; none where all is well.
     *
     * @param loaded what was generated from
     * @param isCompiled whether the compiler knows the type of a qualified Java name
     */
    List<String> missing(Specification loaded, Predicate<String> isCompiled) {
        Map<String, DescriptorFile> named = new TreeMap<>(files);
        Specification all = loaded;
        for (Set<String> needed = needed(all, named, isCompiled); !needed.isEmpty(); ) {
            needed.forEach(name -> named.put(name, lookup.find(name).orElseThrow()));
            // the managers of a package that is only referred to are not told whole
            all = new SpecLoader(lookup)
                    .load(List.copyOf(named.values()))
                    .specification()
                    .orElseThrow();
            needed = needed(all, named, isCompiled);
        }
        return named.keySet().stream().filter(name -> !files.containsKey(name)).toList();
    }

    private static Set<String> needed(
            Specification all, Map<String, DescriptorFile> named, Predicate<String> isCompiled) {
        List<String> keys = named.keySet().stream()
                .flatMap(name -> packageOf(all, name).stream())
                .map(OsidPackage::key)
                .toList();
        return new MissingPackages(all, isCompiled)
                .neededBy(Set.copyOf(keys)).stream()
                        .map(OfficialNames::descriptorName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that were asked for, sorted. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Descriptors that were read, with their size, sorted by name. */
    List<String> inputs() {
        List<String> inputs = new ArrayList<>();
        files.forEach(
                (name, file) -> inputs.add(name + " from " + file.name() + " (" + file.bytes().length + " bytes)"));
        return inputs;
    }
}
