package org.osidforge.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Does what a vendor does who follows docs/certify.md: every command of the page, every change that it shows, in its order, in a copy of the example.
 *
 * <p>A {@code sh} snippet is one script; it ends with 0 unless a comment in it says {@code exit code N}. A {@code text} snippet is what the script before it printed, where {@code ...} stands
 * for anything. A {@code diff} snippet is done to the file that it names.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the page's commands are those of a shell")
class CertifyGuideIT {

    private static final String PAGE = "certify.md";
    private static final List<String> STEPS = List.of("sh", "text", "diff");
    private static final Pattern EXIT_CODE = Pattern.compile("# exit code (\\d+)");

    private static Path scratch;

    @BeforeAll
    static void makeCheckout() throws Exception {
        scratch = MavenBuild.ofCopy("examples/thirdparty", "certify/examples/thirdparty")
                .project()
                .getParent()
                .getParent();
        Files.copy(
                Path.of(
                        System.getProperty("it.home"),
                        "osid-tck-app",
                        "target",
                        "osid-tck-" + System.getProperty("it.version") + "-all.jar"),
                scratch.resolve("osid-tck.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        program("osid", "exec '" + System.getProperty("it.home") + "/osid' \"$@\"");
        program(
                "bin/mvn",
                "exec '%s/bin/mvn' -B -ntp -s '%s' -Dmaven.repo.local='%s' -Dosid.version='%s' \"$@\""
                        .formatted(
                                System.getProperty("it.maven.home"),
                                System.getProperty("it.settings"),
                                System.getProperty("it.repository"),
                                System.getProperty("it.version")));
    }

    @Test
    void everyCommandPrintsWhatThePageShows() throws Exception {
        List<Documentation.Snippet> steps = Documentation.snippets().stream()
                .filter(snippet -> snippet.page().equals(PAGE) && STEPS.contains(snippet.language()))
                .toList();
        assertThat(steps).extracting(Documentation.Snippet::language).contains("sh", "text", "diff");
        Program last = null;
        for (Documentation.Snippet step : steps) {
            switch (step.language()) {
                case "sh" -> last = run(step);
                case "diff" -> change(step);
                default -> {
                    assertThat(last).as("a command before %s", step).isNotNull();
                    assertThat(masked(last.out())).as(step.toString()).matches(shown(step.text()));
                }
            }
        }
    }

    private static Program run(Documentation.Snippet script) throws Exception {
        String path = scratch.resolve("bin") + File.pathSeparator + System.getenv("PATH");
        Program program = Program.in(
                scratch,
                Map.of("PATH", path, "JAVA_HOME", System.getProperty("java.home")),
                List.of("sh", "-eu", "-c", script.text()));
        var said = EXIT_CODE.matcher(script.text());
        int expected = said.find() ? Integer.parseInt(said.group(1)) : 0;
        assertThat(program.exitCode())
                .as("%s:%n%s%n%s", script, program.out(), program.err())
                .isEqualTo(expected);
        return program;
    }

    private static void change(Documentation.Snippet diff) throws IOException {
        List<String> lines = diff.text().lines().toList();
        assertThat(lines.get(0)).as(diff.toString()).startsWith("+++ ");
        Path file = scratch.resolve(lines.get(0).substring("+++ ".length()));
        List<String> body = lines.subList(1, lines.size());
        String before = side(body, "-");
        String text = Files.readString(file);
        assertThat(text.split(Pattern.quote(before), -1))
                .as("%s fits once", diff)
                .hasSize(2);
        Files.writeString(file, text.replace(before, side(body, "+")));
    }

    /** One side of a change: what both sides have and what only this one has. */
    private static String side(List<String> lines, String only) {
        return lines.stream()
                .filter(line -> line.startsWith(" ") || line.startsWith(only))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    /** What is not the same in each run, or grows with the kit: seeds, times, Ids, and how many clauses there are. */
    private static String masked(String output) {
        return output.replaceAll("\\x1b\\[[0-9;]*m", "")
                .replaceAll("seed \\d+", "seed N")
                .replaceAll("\\d+(\\.\\d+)? (ms|s|seconds)\\b", "N $2")
                .replaceAll("[\\w.]+:[\\w-]+@[\\w.]+", "ID")
                .replaceAll("\\b\\d+ (clauses|passed|not declared|not testable)", "N $1");
    }

    private static Pattern shown(String text) {
        String pattern = masked(text)
                .lines()
                .map(line ->
                        line.equals("...") ? "(?:.*\\R)*?" : Pattern.quote(line).replace("...", "\\E.*\\Q") + "\\s*\\R")
                .collect(Collectors.joining());
        return Pattern.compile(pattern);
    }

    private static void program(String name, String command) throws IOException {
        Path file = scratch.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
