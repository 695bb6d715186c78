package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Specification;

/** The official descriptors give exactly what is known of the specification; what the facts infer by the pattern agrees as well, so that two readings do not drift apart. */
class FactsTest {

    private final Specification specification = Resources.official();

    @ParameterizedTest
    @ValueSource(strings = {"room", "recognition", "room.batch", "recognition.batch", "transaction.batch", "core"})
    void factsAreMatched(String name) {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        InterfaceSpec current = null;
        for (String line : Resources.lines("facts/" + name + ".txt")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            compared++;
            if (line.startsWith("interface ")) {
                current = interfaceOf(line, differences);
            } else if (current != null) {
                compareMethod(current, line, name.equals("core"), differences);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }

    /** Whether the parents were read somewhere; inferred ones may be named more exactly by us. */
    private static boolean parentsSeen(String line) {
        return !line.contains("|") || line.contains("seen");
    }

    private InterfaceSpec interfaceOf(String line, List<String> differences) {
        String[] words = line.split("\\|")[0].strip().split(" extends ");
        String name = words[0].substring("interface ".length());
        Optional<InterfaceSpec> found = specification.interfaceNamed(name);
        if (found.isEmpty()) {
            differences.add("missing " + line);
            return null;
        }
        if (words.length > 1) {
            List<String> parents = Arrays.asList(words[1].split(", "));
            if (parentsSeen(line) && !found.get().parents().equals(parents)) {
                differences.add(line + " but extends " + found.get().parents());
            }
        }
        return found.get();
    }

    private static void compareMethod(InterfaceSpec current, String line, boolean binding, List<String> differences) {
        String wanted = line.split(" \\| ")[0].strip();
        String name = wanted.substring(wanted.indexOf(' ') + 1, wanted.indexOf('('));
        List<String> found = current.methods().stream()
                .filter(method -> method.name().equals(name))
                .map(method -> written(method, binding))
                .toList();
        if (!found.contains(wanted)) {
            differences.add(current.qualifiedName() + ": " + line + " but " + found);
        }
    }

    private static String written(MethodSpec method, boolean binding) {
        String parameters = method.parameters().stream()
                .map(parameter -> parameter.type() + " " + parameter.name())
                .collect(Collectors.joining(", "));
        List<String> codes =
                method.errors().stream().map(error -> error.code().name()).toList();
        String errors = String.join(" ", binding ? new TreeSet<>(codes) : codes);
        String text = method.returns() + " " + method.name() + "(" + parameters + ")"
                + (errors.isEmpty() ? "" : " ! " + errors);
        return binding ? text.replaceAll("\\b(cardinal|integer)\\b", "long") : text;
    }
}
