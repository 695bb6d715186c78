package org.osidforge.gateway.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osidforge.gateway.message.GatewayMessage;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with a file. Values are never in it: one of them might be a secret. */
final class Findings {

    private final String file;
    private final List<String> problems = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(Node at, GatewayMessage message, Object... arguments) {
        add(at.getStartMark(), message, arguments);
    }

    void add(Optional<Mark> at, GatewayMessage message, Object... arguments) {
        String place = at.map(mark -> (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse("1:1");
        problems.add(file + ":" + place + ": error [" + message.code() + "] " + message.text(arguments));
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
    }
}
