package org.osidforge.tck.run;

import java.util.Map;
import java.util.Optional;
import org.osidforge.tck.check.Stop;

/** What an object holds, as far as it can be seen: by a lookup session, else by a form for update. */
public interface Seen {

    /** Whether the value of an element can be seen. */
    boolean tells(FormElement element);

    /** The value of an element, made comparable; empty where there is none. */
    Optional<Object> value(FormElement element);

    /** Ends the clause unless the object holds these values, each made comparable. @throws Stop not testable if one cannot be seen */
    default void expectValues(Map<FormElement, Object> expected, String did) {
        expected.forEach((element, value) -> {
            if (!tells(element)) {
                throw Stop.notTestable("without a lookup session the value of " + element.name()
                        + " is seen only where a form for update tells it, and none does");
            }
            Optional<Object> seen = value(element);
            if (!seen.equals(Optional.of(value))) {
                throw Stop.failed(
                        did,
                        element.name() + " = " + value,
                        element.name() + " = " + seen.map(Object::toString).orElse("(no value)"));
            }
        });
    }
}
