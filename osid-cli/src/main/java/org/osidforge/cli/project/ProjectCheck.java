package org.osidforge.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osidforge.spec.DescriptorSource;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.diagnostic.DidYouMean;

/** Checks what was said about a project, each thing by itself; what the descriptor makes of it is checked by its loader. */
final class ProjectCheck {

    private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");
    private static final Pattern QUALIFIER = Pattern.compile("-[A-Za-z0-9][A-Za-z0-9.-]{0,49}");
    private static final List<String> TAKEN = List.of("java", "javax", "jdk", "org.osid", "org.osidforge");
    private static final String BATCH = ".batch";

    private final List<String> problems = new ArrayList<>();

    private ProjectCheck() {}

    /**
     * The project that the options describe, with defaults for what they leave open.
     *
     * @throws ProjectProblems if a value is missing or cannot be used; all of them are told at once
     */
    static Project check(ProjectOptions options) throws ProjectProblems {
        ProjectCheck check = new ProjectCheck();
        check.names(options);
        Optional<Kind> catalog = check.catalog(options);
        List<Kind> objects = check.objects(options, catalog);
        if (!check.problems.isEmpty()) {
            throw new ProjectProblems(check.problems);
        }
        return new Project(
                options.name,
                options.javaPackageOrDefault(),
                options.groupOrDefault(),
                options.artifactOrDefault(),
                options.versionOrDefault(),
                catalog,
                objects,
                options.batchOrDefault(),
                options.outOrDefault());
    }

    private void names(ProjectOptions options) {
        Optional<String> name = name(options.name);
        name.ifPresent(problems::add);
        group(options.groupOrDefault()).ifPresent(problems::add);
        version(options.versionOrDefault()).ifPresent(problems::add);
        if (name.isEmpty()) {
            javaPackage(options.javaPackageOrDefault()).ifPresent(problems::add);
            artifact(options.artifactOrDefault()).ifPresent(problems::add);
            directory(options.outOrDefault().toString()).ifPresent(problems::add);
        }
    }

    private Optional<Kind> catalog(ProjectOptions options) {
        if (options.catalog == null) {
            return Optional.empty();
        }
        catalog(options.catalog).ifPresent(problems::add);
        return Kind.parse(options.catalog);
    }

    private List<Kind> objects(ProjectOptions options, Optional<Kind> catalog) {
        if (options.objects.isEmpty()) {
            problems.add(ProjectMessage.NO_OBJECT.text());
        }
        List<Kind> all = Stream.concat(
                        catalog.stream(),
                        options.objects.stream().map(Kind::parse).flatMap(Optional::stream))
                .toList();
        List<Kind> before = new ArrayList<>(catalog.stream().toList());
        List<Kind> objects = new ArrayList<>();
        for (String text : options.objects) {
            object(text, before, all).ifPresent(problems::add);
            Kind.parse(text).ifPresent(kind -> {
                before.add(kind);
                objects.add(kind);
            });
        }
        return objects;
    }

    /** What is wrong with the package, null for none; nothing if it can be used. */
    static Optional<String> name(String name) {
        if (name == null) {
            return Optional.of(ProjectMessage.NO_NAME.text());
        }
        if (!NameRules.isPackage(name) || name.equals("osid") || name.startsWith("osid.")) {
            return Optional.of(ProjectMessage.BAD_NAME.text(name));
        }
        if (!DescriptorSource.official().of("osid." + name).isEmpty()) {
            return Optional.of(ProjectMessage.OFFICIAL.text(name));
        }
        if (name.equals(BATCH.substring(1)) || name.endsWith(BATCH)) {
            return Optional.of(ProjectMessage.BATCH_NAME.text(name));
        }
        return reserved(name);
    }

    /** What is wrong with the Java package; nothing if it can be used. */
    static Optional<String> javaPackage(String javaPackage) {
        if (!NameRules.isJavaPackage(javaPackage)) {
            return Optional.of(ProjectMessage.BAD_JAVA_PACKAGE.text(javaPackage));
        }
        return reserved(javaPackage)
                .or(() -> TAKEN.stream()
                        .filter(taken -> (javaPackage + ".").startsWith(taken + "."))
                        .findFirst()
                        .map(taken -> ProjectMessage.TAKEN_JAVA_PACKAGE.text(javaPackage, taken)));
    }

    private static Optional<String> reserved(String dotted) {
        return Stream.of(dotted.split("\\."))
                .filter(NameRules::isReserved)
                .findFirst()
                .map(word -> ProjectMessage.RESERVED_WORD.text(word, dotted));
    }

    /** What is wrong with the groupId; nothing if it can be used. */
    static Optional<String> group(String group) {
        return coordinate(group, "a groupId");
    }

    /** What is wrong with the artifactId; nothing if it can be used. */
    static Optional<String> artifact(String artifact) {
        return coordinate(artifact, "an artifactId");
    }

    private static Optional<String> coordinate(String text, String what) {
        return COORDINATE.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(ProjectMessage.BAD_COORDINATE.text(text, what));
    }

    /** What is wrong with the version; nothing if it can be used. */
    static Optional<String> version(String version) {
        int dash = version.indexOf('-');
        boolean good = dash < 0
                ? NameRules.isVersion(version)
                : NameRules.isVersion(version.substring(0, dash))
                        && QUALIFIER.matcher(version.substring(dash)).matches();
        return good ? Optional.empty() : Optional.of(ProjectMessage.BAD_VERSION.text(version));
    }

    /** What is wrong with the catalog; nothing if it can be used. */
    static Optional<String> catalog(String text) {
        Optional<Kind> kind = Kind.parse(text).filter(found -> NameRules.isName(found.name()));
        if (kind.isEmpty() || kind.get().parent().isPresent()) {
            return Optional.of(ProjectMessage.BAD_OBJECT.text(text, "a catalog", "Library or Library:Libraries"));
        }
        return plural(kind.get());
    }

    /**
     * What is wrong with an object; nothing if it can be used.
     *
     * @param text the object as it was written
     * @param before the catalog and the objects that were named before it
     * @param all the catalog and all objects, of which it may be created per one
     */
    static Optional<String> object(String text, List<Kind> before, List<Kind> all) {
        Optional<Kind> kind = Kind.parse(text).filter(found -> NameRules.isName(found.name()));
        if (kind.isEmpty()) {
            return Optional.of(
                    ProjectMessage.BAD_OBJECT.text(text, "an object", "Book, Shelf:Shelves or 'Book per Shelf'"));
        }
        String name = kind.get().name();
        if (before.stream().anyMatch(other -> other.isNamed(name))) {
            return Optional.of(ProjectMessage.NAMED_TWICE.text(name));
        }
        return plural(kind.get()).or(() -> parent(kind.get(), all));
    }

    private static Optional<String> parent(Kind kind, List<Kind> all) {
        List<String> others = Kind.names(
                all.stream().filter(other -> !other.isNamed(kind.name())).toList());
        return kind.parent()
                .filter(parent -> !others.contains(parent))
                .map(parent ->
                        ProjectMessage.UNKNOWN_PARENT.text(kind.name(), parent, DidYouMean.suffix(parent, others)));
    }

    private static Optional<String> plural(Kind kind) {
        if (kind.pluralMissing()) {
            return Optional.of(ProjectMessage.NEEDS_PLURAL.text(kind.name(), kind.plural()));
        }
        return plural(kind, kind.plural());
    }

    /** What is wrong with the plural of an object; nothing if it can be used. */
    static Optional<String> plural(Kind kind, String plural) {
        return NameRules.isName(plural)
                ? Optional.empty()
                : Optional.of(ProjectMessage.BAD_PLURAL.text(plural, kind.name(), NameRules.plural(kind.name())));
    }

    /** What is wrong with the directory; nothing if it can be used. */
    static Optional<String> directory(String text) {
        try {
            Path directory = Path.of(text);
            return !Files.exists(directory) || isEmpty(directory)
                    ? Optional.empty()
                    : Optional.of(ProjectMessage.NOT_EMPTY.text(text));
        } catch (IOException | InvalidPathException e) {
            return Optional.of(ProjectMessage.NOT_EMPTY.text(text));
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
