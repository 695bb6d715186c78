package org.osidforge.tck.run;

import java.util.Optional;
import org.osid.OsidObject;
import org.osid.id.Id;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;

/** An object that a provider returned. */
public final class ObjectInHand implements Seen {

    private final Object object;

    ObjectInHand(String what, Object object) {
        if (!(object instanceof OsidObject) && !(object instanceof Id)) {
            throw Stop.failed(
                    what,
                    "an osid.OsidObject",
                    object == null ? "null" : object.getClass().getName());
        }
        this.object = object;
    }

    /** The provider's object. */
    public Object raw() {
        return object;
    }

    /** Its primary Id; that of an Id is itself. */
    public MadeId id() {
        return object instanceof OsidObject osid
                ? MadeId.copyOf(Guard.call("getId of an object", osid::getId), "getId of an object")
                : MadeId.copyOf((Id) object, "an Id");
    }

    @Override
    public boolean tells(FormElement element) {
        return element.readable();
    }

    @Override
    public Optional<Object> value(FormElement element) {
        return element.read(object);
    }

    /** Its display name, or the empty text where it has none. */
    public String displayName() {
        if (!(object instanceof OsidObject osid)) {
            return "";
        }
        return Values.comparable(Guard.call("getDisplayName", osid::getDisplayName), "getDisplayName")
                .map(Object::toString)
                .orElse("");
    }
}
