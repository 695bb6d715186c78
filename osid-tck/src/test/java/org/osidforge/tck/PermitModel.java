package org.osidforge.tck;

import org.osidforge.codegen.GenerateOsid;

/** A small package of the tests with the irregularities of official ones: several ways to create, sessions named otherwise, further ones, and such without some operations. */
@GenerateOsid({"permit", "permit.batch"})
public final class PermitModel {

    /** The package with the batch sessions. */
    public static final String BATCH = "osid.permit.batch";

    /** The session that creates in several ways. */
    public static final String PERMITS = "PermitBatchAdminSession";

    private PermitModel() {}
}
