package org.osidforge.runtime.form;

import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.value.Text;

/**
 * Why a form is not valid.
 *
 * @param element what is missing or wrong
 * @param reason words for people, with their code
 */
public record Violation(ElementDef element, String reason) {

    /** The reason as a text. */
    public Text message() {
        return Text.of(reason);
    }
}
