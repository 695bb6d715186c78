package org.osidforge.codegen.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;

/**
 * Texts for interfaces that follow no pattern, such as OsidSession or Metadata.
 *
 * <p>The file is read line by line; the first character says what a line is. {@code osid.X} without a sign opens an interface and {@code .method} one of its methods; {@code =} is the
 * first sentence, {@code +} a further paragraph, {@code @} a parameter, {@code >} the result, {@code !} an error, {@code ~} clauses of the TCK, {@code #} a comment.
 */
public final class CoreTexts {

    private static final String RESOURCE = "core-texts.txt";

    private final Map<String, List<String>> entries = new TreeMap<>();

    private CoreTexts() {}

    /** Read once: every package asks for them. */
    private static final class Standard {
        static final CoreTexts TEXTS = load();
    }

    /** The texts of this project. */
    static CoreTexts standard() {
        return Standard.TEXTS;
    }

    private static CoreTexts load() {
        URL resource = CoreTexts.class.getResource(RESOURCE);
        if (resource == null) {
            throw new IllegalStateException(RESOURCE + " is missing from the generator's jar");
        }
        try {
            URLConnection connection = resource.openConnection();
            connection.setUseCaches(false);
            try (BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                return read(in.lines().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** The texts in these lines. */
    static CoreTexts read(List<String> lines) {
        CoreTexts texts = new CoreTexts();
        String owner = "";
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("osid.") || line.startsWith(".")) {
                owner = line.startsWith(".") ? owner : line.strip();
                current = texts.open(line.startsWith(".") ? owner + line.strip() : owner);
            } else {
                current.add(line.strip());
            }
        }
        return texts;
    }

    private List<String> open(String key) {
        List<String> lines = new ArrayList<>();
        if (entries.put(key, lines) != null) {
            throw new IllegalArgumentException("two texts for " + key);
        }
        return lines;
    }

    /** Everything that has a text: qualified names of interfaces and enumerations, and of methods and constants. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** The text of an interface or enumeration. */
    Optional<TypeDoc> type(String qualifiedName) {
        return draft(qualifiedName).map(CoreTexts::typeDoc);
    }

    private static TypeDoc typeDoc(Draft draft) {
        List<String> paragraphs = new ArrayList<>(draft.paragraphs());
        if (!draft.clauses().isEmpty()) {
            paragraphs.add("Checked by the TCK: " + Clauses.text(draft.clauses()) + ".");
        }
        return new TypeDoc(draft.summary(), paragraphs);
    }

    /** The text of a method of an interface, or of a constant of an enumeration. */
    Optional<Draft> method(String qualifiedName, String method) {
        return draft(qualifiedName + "." + method);
    }

    private Optional<Draft> draft(String key) {
        List<String> lines = entries.get(key);
        if (lines == null || lines.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = Draft.of(rest(lines.get(0)));
        lines.subList(1, lines.size()).forEach(line -> add(draft, line));
        return Optional.of(draft);
    }

    private static void add(Draft draft, String line) {
        String rest = rest(line);
        String[] words = rest.split(" ", 2);
        switch (line.charAt(0)) {
            case '+' -> draft.also(rest);
            case '@' -> draft.parameter(words[0], words[1]);
            case '>' -> draft.returns(rest);
            case '!' -> draft.error(ErrorCode.valueOf(words[0]), words[1]);
            case '~' -> draft.clauses(rest.split(" "));
            default -> throw new IllegalArgumentException("no sign at the begin of: " + line);
        }
    }

    private static String rest(String line) {
        return line.substring(1).strip();
    }
}
