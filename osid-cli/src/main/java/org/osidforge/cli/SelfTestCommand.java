package org.osidforge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.osidforge.mutants.Mistake;
import org.osidforge.mutants.SelfTest;
import org.osidforge.mutants.SelfTestJson;
import org.osidforge.mutants.SelfTestListener;
import org.osidforge.mutants.SelfTestReport;
import org.osidforge.mutants.SelfTestText;
import org.osidforge.mutants.SoundProvider;
import org.osidforge.mutants.catalogue.Catalogue;
import org.osidforge.mutants.catalogue.SoundProviders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code osid tck self-test}: checks the conformance kit itself. */
@Command(
        name = "self-test",
        mixinStandardHelpOptions = true,
        description =
                "Checks the conformance kit: tries it on providers that are broken on purpose, each of which one clause must catch, and on sound ones, with which none may find fault. Exit code 0 if the score is 100%% and there is no false alarm, 1 otherwise, 2 if it could not run.",
        footer = {"", "Example:", "  ./osid tck self-test --mutant alias-10-keeps-the-alias-after-delete"})
final class SelfTestCommand implements Callable<Integer> {

    /** How the report is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--mutant",
            paramLabel = "ID",
            description = "Only this mistake or sound provider, with what was seen; may be given several times.")
    private List<String> mutants = List.of();

    @Option(
            names = "--clause",
            paramLabel = "CLAUSE",
            description =
                    "Only mistakes that break this clause or group, such as ALIAS-10 or ALIAS; may be given several times.")
    private List<String> clauses = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        List<Mistake> mistakes = mistakes();
        List<SoundProvider> sound = sound();
        SelfTestReport report = run(mistakes, sound);
        PrintWriter out = command.commandLine().getOut();
        out.print(
                format == Format.JSON
                        ? new String(SelfTestJson.write(report), StandardCharsets.UTF_8)
                        : SelfTestText.write(report, !mutants.isEmpty()));
        out.flush();
        return report.isPerfect() ? Osid.OK : Osid.FOUND_PROBLEMS;
    }

    private boolean wantsAll() {
        return mutants.isEmpty() && clauses.isEmpty();
    }

    private List<Mistake> mistakes() {
        if (wantsAll()) {
            return Catalogue.mistakes();
        }
        List<Mistake> chosen = new ArrayList<>();
        for (String id : mutants) {
            if (Catalogue.find(id).isEmpty() && SoundProviders.find(id).isEmpty()) {
                throw new CannotRunException(
                        "[SELF-UNKNOWN-MUTANT] the catalogue has no mistake or sound provider " + id);
            }
            Catalogue.find(id).ifPresent(chosen::add);
        }
        for (String clause : clauses) {
            List<Mistake> breaking = Catalogue.breaking(clause);
            if (breaking.isEmpty()) {
                throw new CannotRunException("[SELF-UNKNOWN-CLAUSE] there is no clause or group " + clause);
            }
            chosen.addAll(breaking);
        }
        return chosen.stream().distinct().toList();
    }

    private List<SoundProvider> sound() {
        return SoundProviders.all().stream()
                .filter(one -> wantsAll() || mutants.contains(one.id()))
                .toList();
    }

    private SelfTestReport run(List<Mistake> mistakes, List<SoundProvider> sound) throws InterruptedException {
        int all = mistakes.size() + sound.size();
        if (!CommandLine.Help.Ansi.AUTO.enabled()) {
            return SelfTest.run(mistakes, sound, lines(command.commandLine().getErr()));
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("osid tck self-test")
                .setInitialMax(all)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build()) {
            return SelfTest.run(mistakes, sound, (id, done, of) -> {
                bar.setExtraMessage(" " + id);
                bar.step();
            });
        }
    }

    /** One line for each tenth of a long self-test. */
    private static SelfTestListener lines(PrintWriter out) {
        return (id, done, all) -> {
            if (all >= 100 && done * 10 / all > (done - 1) * 10 / all) {
                out.println("[" + done + " of " + all + "] " + id);
                out.flush();
            }
        };
    }
}
