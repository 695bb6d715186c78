package org.osidforge.parity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.Specification;

/** The whole error lists of methods, which class files do not tell, from the model. */
final class ModelMethods {

    private final Map<String, InterfaceSpec> interfaces = new HashMap<>();

    ModelMethods(Specification specification) {
        for (OsidPackage pkg : specification.packages()) {
            for (InterfaceSpec one : pkg.interfaces()) {
                interfaces.put(specification.javaNameOf(one.qualifiedName()), one);
            }
        }
    }

    /** The errors of the method of that name; of several of that name those of the one at that place among them. */
    Optional<List<ErrorCode>> errors(String type, String method, int place) {
        return Optional.ofNullable(interfaces.get(type))
                .flatMap(one -> one.methods().stream()
                        .filter(m -> m.name().equals(method))
                        .skip(place)
                        .findFirst()
                        .map(m -> m.errors().stream().map(ErrorSpec::code).toList()));
    }
}
