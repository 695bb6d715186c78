package org.osidforge.runtime.kind;

import org.osid.Syntax;

/** The elements that come with natures and markers, and not from a descriptor. */
public enum Core {
    /** The name for people; given by the provider where none is set. */
    DISPLAY_NAME("DisplayName", "osid.locale.DisplayText", Syntax.DISPLAYTEXT, false, "1024"),
    /** The description. */
    DESCRIPTION("Description", "osid.locale.DisplayText", Syntax.DISPLAYTEXT, false, ""),
    /** The genus. */
    GENUS_TYPE("GenusType", "osid.type.Type", Syntax.TYPE, false, ""),
    /** Start of what is effective. */
    START_DATE("StartDate", "osid.calendaring.DateTime", Syntax.DATETIME, false, ""),
    /** End of what is effective. */
    END_DATE("EndDate", "osid.calendaring.DateTime", Syntax.DATETIME, false, ""),
    /** Why a relationship ended. */
    END_REASON("EndReason", "osid.process.State", Syntax.ID, false, ""),
    /** Whether it is hidden outside what contains it. */
    SEQUESTERED("Sequestered", "boolean", Syntax.BOOLEAN, false, ""),
    /** Resource that provides it. */
    PROVIDER("Provider", "osid.resource.Resource", Syntax.ID, false, ""),
    /** Assets of its branding. */
    BRANDING("Branding", "osid.repository.Asset", Syntax.ID, true, ""),
    /** Its licence. */
    LICENSE("License", "osid.locale.DisplayText", Syntax.DISPLAYTEXT, false, ""),
    /** Whether it is enabled in any case. */
    ENABLED("Enabled", "boolean", Syntax.BOOLEAN, false, ""),
    /** Whether it is disabled in any case. */
    DISABLED("Disabled", "boolean", Syntax.BOOLEAN, false, ""),
    /** The rule that a rule object follows. */
    RULE("Rule", "osid.rules.Rule", Syntax.ID, false, ""),
    /** Parents of a catalog, or of another object, in its hierarchy. */
    PARENTS("Parents", "", Syntax.ID, true, "");

    private final String elementName;
    private final String type;
    private final Syntax syntax;
    private final boolean multiple;
    private final String maximum;

    Core(String elementName, String type, Syntax syntax, boolean multiple, String maximum) {
        this.elementName = elementName;
        this.type = type;
        this.syntax = syntax;
        this.multiple = multiple;
        this.maximum = maximum;
    }

    /** Name of the element, such as {@code StartDate}. */
    public String elementName() {
        return elementName;
    }

    boolean belongsTo(Nature nature, java.util.Set<Marker> markers) {
        return switch (this) {
            case DISPLAY_NAME, DESCRIPTION, GENUS_TYPE -> true;
            case START_DATE, END_DATE -> markers.contains(Marker.TEMPORAL);
            case END_REASON -> nature == Nature.RELATIONSHIP;
            case SEQUESTERED -> markers.contains(Marker.CONTAINABLE);
            case PROVIDER, BRANDING, LICENSE -> markers.contains(Marker.SOURCEABLE);
            case ENABLED, DISABLED -> markers.contains(Marker.OPERABLE);
            case RULE -> nature == Nature.RULE;
            case PARENTS -> nature == Nature.CATALOG || markers.contains(Marker.HIERARCHICAL);
        };
    }

    ElementDef.Draft draft(String kind) {
        ElementDef.Draft draft = ElementDef.named(elementName, this == PARENTS ? kind : type, syntax.name());
        if (syntax == Syntax.ID) {
            draft.reference();
        }
        if (multiple) {
            draft.multiple();
        }
        return maximum.isEmpty() ? draft : draft.maximum(maximum);
    }
}
