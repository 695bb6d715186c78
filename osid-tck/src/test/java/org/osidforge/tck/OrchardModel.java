package org.osidforge.tck;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.codegen.GenerateOsid;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.Specification;

/** The model of a small package of the tests, which has what the official ones lack: record types, required elements, constraints, a further delete method. */
@GenerateOsid({"orchard", "orchard.batch"})
public final class OrchardModel {

    /** The package with the batch sessions. */
    public static final String BATCH = "osid.orchard.batch";

    /** The session of trees, the richest one. */
    public static final String TREES = "TreeBatchAdminSession";

    private static final Specification MODEL = load();

    private OrchardModel() {}

    /** Orchards with their batch package, and everything else on the class path. */
    public static Specification model() {
        return MODEL;
    }

    private static Specification load() {
        List<OsidPackage> packages = new ArrayList<>();
        for (OsidPackage one :
                ModelFiles.load(OrchardModel.class.getClassLoader()).packages()) {
            packages.add(one.name().equals(BATCH) ? withFurtherDelete(one) : one);
        }
        return Specification.of(packages);
    }

    // descriptors give further methods of a session no role
    private static OsidPackage withFurtherDelete(OsidPackage p) {
        List<InterfaceSpec> interfaces =
                p.interfaces().stream().map(OrchardModel::withFurtherDelete).toList();
        return new OsidPackage(
                p.name(),
                p.part(),
                p.version(),
                p.javaPackage(),
                p.title(),
                p.catalog(),
                p.requires(),
                interfaces,
                p.enums(),
                p.kinds(),
                p.records(),
                p.batches(),
                p.digest());
    }

    private static InterfaceSpec withFurtherDelete(InterfaceSpec i) {
        List<MethodSpec> methods = i.methods().stream()
                .map(m -> m.name().equals("deleteTreesForRow") ? deleting(m) : m)
                .toList();
        return new InterfaceSpec(i.pkg(), i.name(), i.kind(), i.object(), i.parents(), methods, i.note());
    }

    private static MethodSpec deleting(MethodSpec m) {
        return new MethodSpec(
                m.name(),
                m.returns(),
                m.parameters(),
                m.errors(),
                m.compliance(),
                Role.BATCH_DELETE_MATCHING,
                "for:Row");
    }
}
