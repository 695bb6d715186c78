package org.osidforge.adapters.room;

import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.Marker;
import org.osidforge.runtime.kind.Nature;

/** The kinds of osid.room. */
public final class RoomKinds {

    /** Building. */
    public static final Kind BUILDING = Kind.named("osid.room", "Building", "Buildings")
            .nature(Nature.OBJECT)
            .marked(Marker.TEMPORAL)
            .catalogedBy("osid.room.Campus")
            .element(ElementDef.named("Address", "osid.contact.Address", "ID").reference())
            .element(ElementDef.named("OfficialName", "osid.locale.DisplayText", "DISPLAYTEXT"))
            .element(ElementDef.named("Number", "string", "STRING"))
            .element(ElementDef.named("EnclosingBuilding", "osid.room.Building", "ID").reference().optional())
            .element(ElementDef.named("Subdivisions", "osid.room.Building", "ID").reference().multiple().inverse("EnclosingBuilding"))
            .element(ElementDef.named("GrossArea", "decimal", "DECIMAL").optional())
            .build();

    /** Campus. */
    public static final Kind CAMPUS =
            Kind.named("osid.room", "Campus", "Campuses").nature(Nature.CATALOG).build();

    /** Floor. */
    public static final Kind FLOOR = Kind.named("osid.room", "Floor", "Floors")
            .nature(Nature.OBJECT)
            .marked(Marker.SUBJUGATEABLE, Marker.TEMPORAL)
            .catalogedBy("osid.room.Campus")
            .parent("Building", "osid.room.Building")
            .element(ElementDef.named("Building", "osid.room.Building", "ID").reference().parent("Building"))
            .element(ElementDef.named("Number", "string", "STRING"))
            .element(ElementDef.named("GrossArea", "decimal", "DECIMAL").optional())
            .build();

    private RoomKinds() {}
}
