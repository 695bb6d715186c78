package org.osidforge.spec.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/**
 * Whether a method that is described otherwise than its pattern makes it can still do what the pattern means.
 *
 * <p>Name, errors and the names of parameters are free, and so is the order of parameters. A method that takes or gives something else does something that no pattern knows: no provider serves
 * it by itself, and no clause tries it.
 */
final class Meaning {

    private static final String RECORD_TYPES = "osid.type.Type[]";
    private static final Set<String> IDS = Set.of("osid.id.Id[]", "osid.id.IdList");
    private static final Set<Role> MAY_LACK_RECORD_TYPES =
            Set.of(Role.GET_FORM_FOR_CREATE, Role.BATCH_GET_FORMS_FOR_CREATE);

    private Meaning() {}

    /** Whether a method still does what the pattern's method does. */
    static boolean keeps(MethodSpec pattern, MethodSpec other) {
        return sameTypes(pattern, other) && sameResult(pattern, other);
    }

    private static boolean sameTypes(MethodSpec pattern, MethodSpec other) {
        List<String> wanted = types(pattern);
        List<String> taken = types(other);
        if (wanted.equals(taken)) {
            return true;
        }
        return MAY_LACK_RECORD_TYPES.contains(pattern.role()) && wanted.remove(RECORD_TYPES) && wanted.equals(taken);
    }

    private static List<String> types(MethodSpec method) {
        List<String> types = new ArrayList<>();
        method.parameters().stream().map(ParameterSpec::type).forEach(type -> types.add(word(type)));
        types.sort(null);
        return types;
    }

    /** Several Ids are an array or a list of them; both can be served. */
    private static String word(TypeRef type) {
        return IDS.contains(type.toString()) ? "Ids" : type.toString();
    }

    private static boolean sameResult(MethodSpec pattern, MethodSpec other) {
        boolean silentCreate = pattern.role() == Role.CREATE && other.returns().equals(TypeRef.VOID);
        return silentCreate || word(pattern.returns()).equals(word(other.returns()));
    }
}
