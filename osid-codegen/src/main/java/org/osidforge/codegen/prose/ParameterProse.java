package org.osidforge.codegen.prose;

import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.TypeRef;

/** What is said about parameters and results of which the role says nothing. */
final class ParameterProse {

    private ParameterProse() {}

    /** The text of a parameter, from its type and name. */
    static String text(ParameterSpec parameter) {
        String name = parameter.name();
        TypeRef type = parameter.type();
        if (type.name().equals("osid.id.Id") && name.endsWith("Id") && name.length() > 2) {
            return "the Id of the " + Words.of(name.substring(0, name.length() - 2));
        }
        if (type.name().equals("osid.id.IdList") && name.endsWith("Ids") && name.length() > 3) {
            return "the Ids of the " + Words.plural(Words.of(name.substring(0, name.length() - 3)));
        }
        if (type.name().equals("osid.proxy.Proxy")) {
            return "who is calling, and on whose behalf";
        }
        if (type.name().equals("boolean")) {
            return "whether it is " + Words.of(name);
        }
        return "the " + Words.of(name);
    }

    /** The text of a result, from its type. */
    static String result(MethodSpec method) {
        TypeRef type = method.returns();
        if (type.name().equals("boolean") && !type.array()) {
            return "`true` if so";
        }
        String words = Words.of(type.name().substring(type.name().lastIndexOf('.') + 1));
        if (type.array()) {
            return "the " + Words.plural(words) + "; an empty array if there are none";
        }
        if (type.name().endsWith("List")) {
            return "the " + words + ", never null";
        }
        return "the " + words;
    }
}
