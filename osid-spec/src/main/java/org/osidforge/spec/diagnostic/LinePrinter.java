package org.osidforge.spec.diagnostic;

import java.util.List;

/** One line for each event, {@code file:line:column: severity [CODE] message}, as tools jump to. */
public final class LinePrinter implements EventPrinter {

    @Override
    public String print(List<Event> events) {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(event).append('\n'));
        return text.toString();
    }
}
