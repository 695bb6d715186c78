package org.osidforge.cli.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Asks a person for what the options leave open; an answer that cannot be used is told why, and asked for again. */
public final class Dialogue {

    private final BufferedReader in;
    private final PrintWriter out;

    /** A dialogue over these streams. */
    public Dialogue(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Fills what is open in the options. An empty answer takes what stands in brackets.
     *
     * @throws ProjectProblems if the input ends before everything is answered
     */
    public void complete(ProjectOptions options) throws ProjectProblems {
        if (options.name == null) {
            options.name = ask("Package, such as library", "", ProjectCheck::name);
        } else if (ProjectCheck.name(options.name).isPresent()) {
            // every default follows from the name: no use in asking further
            throw new ProjectProblems(List.of(ProjectCheck.name(options.name).get()));
        }
        if (options.catalog == null) {
            options.catalog = kind("Catalog of its objects, such as Library (empty for none)", ProjectCheck::catalog)
                    .orElse(null);
        }
        if (options.objects.isEmpty()) {
            objects(options);
        }
        if (options.batch == null) {
            options.batch = yes("With its batch package");
        }
        if (options.group == null) {
            options.group = ask("groupId", options.groupOrDefault(), ProjectCheck::group);
        }
        if (options.artifact == null) {
            options.artifact = ask("artifactId", options.artifactOrDefault(), ProjectCheck::artifact);
        }
        if (options.version == null) {
            options.version = ask("Version", options.versionOrDefault(), ProjectCheck::version);
        }
        if (options.javaPackage == null) {
            options.javaPackage = ask("Java package", options.javaPackageOrDefault(), ProjectCheck::javaPackage);
        }
        if (options.out == null) {
            options.out = Path.of(ask("Directory", options.outOrDefault().toString(), ProjectCheck::directory));
        }
    }

    private void objects(ProjectOptions options) throws ProjectProblems {
        List<Kind> known = new ArrayList<>();
        Optional.ofNullable(options.catalog).flatMap(Kind::parse).ifPresent(known::add);
        Function<String, Optional<String>> check = text -> ProjectCheck.object(text, known, known);
        String question = "Object, such as Book, Shelf:Shelves or Book per Shelf";
        Optional<String> next = kind(question, check);
        while (next.isPresent() || options.objects.isEmpty()) {
            if (next.isPresent()) {
                options.objects.add(next.get());
                known.add(Kind.parse(next.get()).orElseThrow());
                question = "Another object (empty for no more)";
            } else {
                tell(ProjectMessage.NO_OBJECT.text());
            }
            next = kind(question, check);
        }
    }

    /** An object, with its plural asked for where it cannot be guessed; nothing for an empty answer. */
    private Optional<String> kind(String question, Function<String, Optional<String>> check) throws ProjectProblems {
        String answer =
                ask(question, "", text -> text.isEmpty() ? Optional.empty() : check.apply(withGuessedPlural(text)));
        Optional<Kind> kind = Kind.parse(answer);
        if (kind.isPresent() && kind.get().pluralMissing()) {
            String plural = ask("Plural of " + kind.get().name(), "", text -> ProjectCheck.plural(kind.get(), text));
            return Optional.of(kind.get().withPlural(plural).text());
        }
        return answer.isEmpty() ? Optional.empty() : Optional.of(answer);
    }

    /** So that everything but the plural, which is asked for next, is checked. */
    private static String withGuessedPlural(String text) {
        return Kind.parse(text)
                .filter(Kind::pluralMissing)
                .map(kind -> kind.withPlural(kind.plural()).text())
                .orElse(text);
    }

    private boolean yes(String question) throws ProjectProblems {
        String answer = ask(
                question + " (yes or no)",
                "yes",
                text -> isYes(text) || isNo(text)
                        ? Optional.empty()
                        : Optional.of(ProjectMessage.NOT_YES_OR_NO.text(text)));
        return isYes(answer);
    }

    private static boolean isYes(String text) {
        return List.of("y", "yes").contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isNo(String text) {
        return List.of("n", "no").contains(text.toLowerCase(Locale.ROOT));
    }

    /** Asks until the answer can be used; an empty one stands for the default. */
    private String ask(String question, String otherwise, Function<String, Optional<String>> check)
            throws ProjectProblems {
        while (true) {
            out.print(question + (otherwise.isEmpty() ? "" : " [" + otherwise + "]") + ": ");
            out.flush();
            String typed = line().strip();
            String answer = typed.isEmpty() ? otherwise : typed;
            Optional<String> problem = check.apply(answer);
            if (problem.isEmpty()) {
                return answer;
            }
            tell(problem.get());
        }
    }

    private void tell(String problem) {
        out.println("  " + problem);
    }

    private String line() throws ProjectProblems {
        try {
            String line = in.readLine();
            if (line != null) {
                return line;
            }
        } catch (IOException e) {
            // as if it had ended
        }
        throw new ProjectProblems(List.of(ProjectMessage.INPUT_ENDED.text()));
    }
}
