package org.osidforge.tck;

import org.osidforge.codegen.GenerateOsid;
import org.osidforge.spec.model.ModelFiles;
import org.osidforge.spec.model.Specification;

/** The model of a small package of the tests, which has what the official ones lack: record types, required elements, constraints, a further delete method. */
@GenerateOsid({"orchard", "orchard.batch"})
public final class OrchardModel {

    /** The package with the batch sessions. */
    public static final String BATCH = "osid.orchard.batch";

    /** The session of trees, the richest one. */
    public static final String TREES = "TreeBatchAdminSession";

    private static final Specification MODEL = ModelFiles.load(OrchardModel.class.getClassLoader());

    private OrchardModel() {}

    /** Orchards with their batch package, and everything else on the class path. */
    public static Specification model() {
        return MODEL;
    }
}
