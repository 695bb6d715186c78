package org.osidforge.spec.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.spec.descriptor.DescriptorFile;

/** For each event its line, and below it the line of the source with a caret under the place. */
public final class ContextPrinter implements EventPrinter {

    /** A line of the source is shown in this many columns, around the place. */
    private static final int WIDTH = 120;

    private static final int BEFORE = 80;

    private final Map<String, List<String>> sources = new HashMap<>();

    /** A printer that knows the text of these files; an event of another file is told without its source. */
    public ContextPrinter(Collection<DescriptorFile> files) {
        files.forEach(file -> sources.put(file.name(), lines(file)));
    }

    private static List<String> lines(DescriptorFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    @Override
    public String print(List<Event> events) {
        StringBuilder text = new StringBuilder();
        for (Event event : events) {
            text.append(event).append('\n');
            source(event.location())
                    .ifPresent(line -> excerpt(line, event.location().column(), text));
        }
        return text.toString();
    }

    private Optional<String> source(SourceLocation at) {
        List<String> lines = sources.getOrDefault(at.file(), List.of());
        return at.line() <= lines.size() ? Optional.of(lines.get(at.line() - 1)) : Optional.empty();
    }

    private static void excerpt(String line, int column, StringBuilder text) {
        int[] points = line.codePoints().toArray();
        int place = Math.min(column - 1, points.length);
        int from = Math.max(0, place - BEFORE);
        int to = Math.min(points.length, from + WIDTH);
        text.append("    ");
        for (int i = from; i < to; i++) {
            text.appendCodePoint(shown(points[i]));
        }
        text.append("\n    ");
        for (int i = from; i < place; i++) {
            text.append(points[i] == '\t' ? '\t' : ' ');
        }
        text.append("^\n");
    }

    /** What a terminal would act upon is shown as a question mark. */
    private static int shown(int point) {
        return point != '\t' && (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT)
                ? '?'
                : point;
    }
}
