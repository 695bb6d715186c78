package org.osidforge.spec.pattern;

import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;

import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.Role;

/** The methods by which a session tells its catalog. */
final class CatalogMethods {

    private CatalogMethods() {}

    static void add(InterfaceDraft session, ObjectKind kind) {
        if (kind.catalog().isEmpty()) {
            return;
        }
        String catalog = simpleName(kind);
        session.method("get" + catalog + "Id").returns(Core.ID).does(Role.GET_CATALOG_ID);
        session.method("get" + catalog)
                .returns(kind.catalog())
                .fails(OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.GET_CATALOG);
    }

    /** Simple name of the catalog. */
    static String simpleName(ObjectKind kind) {
        return kind.catalog().substring(kind.catalog().lastIndexOf('.') + 1);
    }
}
