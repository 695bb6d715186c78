package org.osidforge.tck.shelter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.tck.OfficialModel;

/** The package of bulk rooms as somebody else could have it: rooms alone, in a Java package of its own, with a method that deletes the rooms of a floor. */
public final class Shelter {

    private static final Set<String> KEPT = Set.of(
            "RoomBatchForm", "RoomBatchFormList", "RoomBatchAdminSession", "RoomBatchProfile", "RoomBatchManager");

    private Shelter() {}

    /** The official model with that package in place of the official one. */
    public static Specification model() {
        List<OsidPackage> packages = new ArrayList<>();
        for (OsidPackage pkg : OfficialModel.model().packages()) {
            if (!pkg.name().startsWith("osid.recognition")) {
                packages.add(pkg.name().equals("osid.room.batch") ? changed(pkg) : pkg);
            }
        }
        return Specification.of(packages);
    }

    private static OsidPackage changed(OsidPackage pkg) {
        return new OsidPackage(
                pkg.name(),
                pkg.part(),
                pkg.version(),
                Shelter.class.getPackageName(),
                pkg.title(),
                pkg.catalog(),
                pkg.requires(),
                pkg.interfaces().stream()
                        .filter(i -> KEPT.contains(i.name()))
                        .map(Shelter::changed)
                        .toList(),
                pkg.enums(),
                pkg.kinds(),
                pkg.records(),
                pkg.batches().stream()
                        .filter(b -> b.session().equals("RoomBatchAdminSession"))
                        .toList(),
                pkg.digest());
    }

    private static InterfaceSpec changed(InterfaceSpec spec) {
        List<MethodSpec> methods = new ArrayList<>(spec.methods().stream()
                .filter(m -> m.subject().isEmpty()
                        || m.subject().startsWith("Room")
                        || m.subject().equals("Floor"))
                .toList());
        if (spec.name().equals("RoomBatchAdminSession")) {
            methods.add(new MethodSpec(
                    "deleteRoomsForFloor",
                    TypeRef.of("osid.transaction.batch.DeleteResponseList"),
                    List.of(new ParameterSpec(TypeRef.of("osid.id.Id"), "floorId")),
                    List.of(new ErrorSpec(ErrorCode.PERMISSION_DENIED, "")),
                    "mandatory",
                    Role.BATCH_DELETE_MATCHING,
                    "for:Floor"));
        }
        return new InterfaceSpec(
                spec.pkg(), spec.name(), spec.kind(), spec.object(), spec.parents(), methods, spec.note());
    }
}
