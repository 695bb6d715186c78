package org.osidforge.spec.pattern;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.ObjectKind.Marker;
import org.osidforge.spec.model.ObjectKind.Nature;

/** What the standard's sorts of object and markers extend. */
public final class Natures {

    private Natures() {}

    /** What an object extends, by its nature and markers. */
    static List<String> ofObject(ObjectKind kind) {
        return parents(kind, "osid.", "");
    }

    /** What its form extends. */
    static List<String> ofForm(ObjectKind kind) {
        return parents(kind, "osid.Osid", "Form");
    }

    private static List<String> parents(ObjectKind kind, String prefix, String suffix) {
        List<String> parents = new ArrayList<>();
        // the specification has no form of primitives
        String sort = kind.isPrimitive() && !suffix.isEmpty()
                ? ""
                : camel(kind.nature().name());
        parents.add("osid.Osid" + sort + suffix);
        for (Marker marker : kind.markers()) {
            if (marker != Marker.HIERARCHICAL && !implied(kind.nature()).contains(marker)) {
                parents.add(prefix + camel(marker.name()) + suffix);
            }
        }
        return parents;
    }

    /** The markers that a nature has by itself. */
    public static Set<Marker> implied(Nature nature) {
        return switch (nature) {
            case OBJECT, PRIMITIVE -> EnumSet.noneOf(Marker.class);
            case RELATIONSHIP -> EnumSet.of(Marker.TEMPORAL);
            case CATALOG -> EnumSet.of(Marker.SOURCEABLE, Marker.FEDERATEABLE);
            case RULE -> EnumSet.of(Marker.OPERABLE);
            case GOVERNATOR -> EnumSet.of(Marker.OPERABLE, Marker.SOURCEABLE);
        };
    }

    private static String camel(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
