package org.osidforge.cli;

import java.util.List;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.ContextPrinter;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.diagnostic.JsonPrinter;
import org.osidforge.spec.diagnostic.LinePrinter;
import picocli.CommandLine;

/** How events are shown. People read the error stream, editors the output. */
enum EventFormat {
    /** With source line and caret, and a count at the end. */
    TEXT {
        @Override
        void print(List<Event> events, List<DescriptorFile> files, CommandLine command) {
            if (!events.isEmpty()) {
                command.getErr().print(new ContextPrinter(files).print(events));
                command.getErr().flush();
            }
        }
    },
    /** One line each. */
    LINE {
        @Override
        void print(List<Event> events, List<DescriptorFile> files, CommandLine command) {
            command.getErr().print(new LinePrinter().print(events));
            command.getErr().flush();
        }
    },
    /** A JSON array on the output. */
    JSON {
        @Override
        void print(List<Event> events, List<DescriptorFile> files, CommandLine command) {
            command.getOut().print(new JsonPrinter().print(events));
            command.getOut().flush();
        }
    };

    abstract void print(List<Event> events, List<DescriptorFile> files, CommandLine command);
}
