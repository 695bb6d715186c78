package org.osidforge.runtime.adapter;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.osid.Property;
import org.osid.locale.DisplayText;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.value.Text;

/** An element and its value as text. */
record ElementProperty(ElementDef element, Object value) implements Property {

    @Override
    public DisplayText getDisplayName() {
        return Text.of(element.name());
    }

    @Override
    public DisplayText getDisplayLabel() {
        return Text.of(element.label());
    }

    @Override
    public DisplayText getDescription() {
        return Text.of(element.toString());
    }

    @Override
    public String getValue() {
        return value instanceof Object[] several
                ? Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
