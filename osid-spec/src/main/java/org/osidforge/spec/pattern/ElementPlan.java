package org.osidforge.spec.pattern;

import org.osidforge.spec.model.Element;

/**
 * An element with what only its methods need.
 *
 * @param element the element of the model
 * @param parameter name of the setter's parameter
 * @param singular name of one of several values
 * @param idList whether the setter takes a list of Ids and not an array
 * @param unlessMethod name of the method that is true where this element has no value, or the empty string
 * @param origin where it comes from
 */
public record ElementPlan(
        Element element, String parameter, String singular, boolean idList, String unlessMethod, Origin origin) {

    /** Whether a form sets it. */
    boolean inForm() {
        return element.origin() == Element.Origin.FORM && !element.constraints().readOnly();
    }
}
