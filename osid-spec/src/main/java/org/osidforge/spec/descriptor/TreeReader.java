package org.osidforge.spec.descriptor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Text to a tree.
 *
 * <p>Works on the parser's events and not on its finished nodes, so that anchors, tags and depth are refused before anything is built of them.
 */
final class TreeReader {

    /** Greatest depth of a descriptor; the language needs six. */
    static final int MOST_LEVELS = 20;

    /** Greatest number of words, lists and mappings; the largest package of the specification needs a tenth. */
    static final int MOST_NODES = 50_000;

    private final String file;
    private final EventLog log;
    private int nodes;
    private Iterator<Event> events;

    TreeReader(String file, EventLog log) {
        this.file = file;
        this.log = log;
    }

    /** The tree, or nothing where events tell why. */
    Optional<Tree> read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(TextDecoder.MOST_BYTES)
                // one read of the whole: in smaller pieces a long line is copied again and again
                .setBufferSize(Math.max(1024, text.length()))
                .build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            return document();
        } catch (Refused refused) {
            return Optional.empty();
        } catch (MarkedYamlEngineException problem) {
            SourceLocation at = problem.getProblemMark()
                    .or(problem::getContextMark)
                    .map(this::location)
                    .orElse(SourceLocation.startOf(file));
            log.add(Message.YAML, at, String.valueOf(problem.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException problem) {
            log.add(Message.YAML, SourceLocation.startOf(file), String.valueOf(problem.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Tree> document() {
        Tree root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && root != null) {
                throw refuse(Message.SEVERAL_DOCUMENTS, location(event));
            }
            if (event instanceof NodeEvent) {
                root = node(event, 1);
            }
        }
        if (root == null || (root instanceof Tree.Scalar scalar && scalar.isNull())) {
            throw refuse(Message.EMPTY, SourceLocation.startOf(file));
        }
        return Optional.of(root);
    }

    private Tree node(Event event, int level) {
        SourceLocation at = location(event);
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw refuse(Message.ALIAS, at);
        }
        if (level > MOST_LEVELS) {
            throw refuse(Message.TOO_DEEP, at, MOST_LEVELS);
        }
        if (++nodes > MOST_NODES) {
            throw refuse(Message.TOO_MANY_NODES, at, String.valueOf(MOST_NODES));
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                throw refuse(Message.TAG, at);
            }
            return scalar(scalar, at);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (start.getTag().isPresent()) {
            throw refuse(Message.TAG, at);
        }
        return start instanceof MappingStartEvent ? mapping(at, level) : sequence(at, level);
    }

    private Tree.Scalar scalar(ScalarEvent event, SourceLocation at) {
        ScalarStyle style = event.getScalarStyle();
        boolean quoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
        String text = event.getValue();
        Mark start = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElseThrow();
        int written = end.getIndex() - start.getIndex() - (quoted ? 2 : 0);
        boolean aligned = start.getLine() == end.getLine() && written == text.codePointCount(0, text.length());
        return new Tree.Scalar(text, event.isPlain(), at, quoted && aligned ? at.plus(1) : at, aligned);
    }

    private Tree sequence(SourceLocation at, int level) {
        List<Tree> items = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            items.add(node(event, level + 1));
        }
        return new Tree.Sequence(List.copyOf(items), at);
    }

    private Tree mapping(SourceLocation at, int level) {
        List<Tree.Entry> entries = new ArrayList<>();
        Map<String, Tree.Scalar> seen = new HashMap<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            Tree key = node(event, level + 1);
            Tree value = node(events.next(), level + 1);
            if (!(key instanceof Tree.Scalar word) || word.isNull()) {
                log.add(Message.KEY_NOT_TEXT, key.at());
                continue;
            }
            Tree.Scalar first = seen.putIfAbsent(word.text(), word);
            if (first != null) {
                log.add(
                        Message.DUPLICATE_KEY,
                        word.at(),
                        word.text(),
                        first.at().line());
                continue;
            }
            entries.add(new Tree.Entry(word, value));
        }
        return new Tree.Mapping(List.copyOf(entries), at);
    }

    private SourceLocation location(Event event) {
        return event.getStartMark().map(this::location).orElse(SourceLocation.startOf(file));
    }

    private SourceLocation location(Mark mark) {
        return new SourceLocation(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Refused refuse(Message message, SourceLocation at, Object... arguments) {
        log.add(message, at, arguments);
        return new Refused();
    }

    /** Leaves the recursion once an event tells why. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }
}
