package org.osidforge.gateway.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osidforge.gateway.message.GatewayMessage;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with a file. Values are never in it: one of them might be a secret. */
final class Findings {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(Node at, GatewayMessage message, Object... arguments) {
        add(at.getStartMark(), message, arguments);
    }

    void add(Optional<Mark> at, GatewayMessage message, Object... arguments) {
        int line = at.map(Mark::getLine).orElse(0) + 1;
        int column = at.map(Mark::getColumn).orElse(0) + 1;
        findings.add(new Finding(line, column, "error [" + message.code() + "] " + message.text(arguments)));
    }

    /** In the order of the file. */
    void throwIfAny() {
        if (!findings.isEmpty()) {
            throw new SettingsException(findings.stream()
                    .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
                    .map(finding -> file + ":" + finding.line + ":" + finding.column + ": " + finding.text)
                    .toList());
        }
    }

    private record Finding(int line, int column, String text) {}
}
