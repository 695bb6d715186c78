package org.osidforge.codegen.processor;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.osidforge.spec.diagnostic.Event;
import org.osidforge.spec.diagnostic.Severity;

/**
 * Tells the user what happened.
 *
 * <p>The compiler can only point into Java sources. So a problem of a descriptor is shown at the annotation that names it, and its text begins with the place in the descriptor, in a
 * form that terminals and editors turn into a link.
 */
final class Reporter {

    private final Messager messager;
    private boolean failed;

    Reporter(Messager messager) {
        this.messager = messager;
    }

    /** A message that belongs to no annotation. */
    void tell(ProcessorMessage message, Object... arguments) {
        failed |= message.kind() == Diagnostic.Kind.ERROR;
        messager.printMessage(message.kind(), message.text(arguments));
    }

    /** A message about what an annotation asks for. */
    void tell(Trigger trigger, ProcessorMessage message, Object... arguments) {
        failed |= message.kind() == Diagnostic.Kind.ERROR;
        messager.printMessage(
                message.kind(), message.text(arguments), trigger.element(), trigger.mirror(), trigger.value());
    }

    /** A problem of a descriptor. */
    void tell(Trigger trigger, Event event) {
        boolean error = event.severity() == Severity.ERROR;
        failed |= error;
        messager.printMessage(
                error ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING,
                event.location() + ": [" + event.code() + "] " + event.message(),
                trigger.element(),
                trigger.mirror(),
                trigger.value());
    }

    /** Whether there was an error so far. */
    boolean failed() {
        return failed;
    }
}
