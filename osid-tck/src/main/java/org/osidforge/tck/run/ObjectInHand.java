package org.osidforge.tck.run;

import java.util.Map;
import java.util.Optional;
import org.osid.OsidObject;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;

/** An object that a provider returned. */
public final class ObjectInHand {

    private final OsidObject object;

    ObjectInHand(String what, Object object) {
        if (!(object instanceof OsidObject osidObject)) {
            throw Stop.failed(
                    what,
                    "an osid.OsidObject",
                    object == null ? "null" : object.getClass().getName());
        }
        this.object = osidObject;
    }

    /** The provider's object. */
    public OsidObject raw() {
        return object;
    }

    /** Its primary Id. */
    public MadeId id() {
        return MadeId.copyOf(Guard.call("getId of an object", object::getId), "getId of an object");
    }

    /** The value of an element, made comparable. */
    public Optional<Object> value(FormElement element) {
        return element.read(object);
    }

    /** Its display name, or the empty text where it has none. */
    public String displayName() {
        return Values.comparable(Guard.call("getDisplayName", object::getDisplayName), "getDisplayName")
                .map(Object::toString)
                .orElse("");
    }

    /** Ends the clause unless the object holds these values. */
    public void expectValues(Map<FormElement, Object> expected, String did) {
        expected.forEach((element, value) -> {
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
