package org.osidforge.spec.pattern;

import static org.osidforge.spec.model.ErrorCode.ILLEGAL_STATE;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;

import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** A list: the next one, and the next ones as an array. */
public final class ListPattern {

    private ListPattern() {}

    /**
     * The list of something.
     *
     * @param of simple name of what it holds
     * @param plural plural of that name
     * @param object simple name of the object that it serves, or the empty string
     */
    public static InterfaceDraft expand(
            Origin origin, String pkg, String of, String plural, InterfaceKind kind, String object) {
        InterfaceDraft list = new InterfaceDraft(origin, pkg, of + "List", kind, object).parents(Core.LIST);
        list.method("getNext" + of)
                .returns(pkg + "." + of)
                .fails(ILLEGAL_STATE, OPERATION_FAILED)
                .does(Role.NEXT);
        list.method("getNext" + plural)
                .returns(TypeRef.arrayOf(pkg + "." + of))
                .takes("cardinal", "n")
                .fails(ILLEGAL_STATE, OPERATION_FAILED)
                .does(Role.NEXT_MANY);
        return list;
    }
}
