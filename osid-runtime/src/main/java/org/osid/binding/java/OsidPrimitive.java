package org.osid.binding.java;

import java.io.Serializable;

/** What the Java binding adds to every primitive: it can be serialized and has a text. */
public interface OsidPrimitive extends Serializable {

    /** The value as text for people. */
    @Override
    String toString();
}
