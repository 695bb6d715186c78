package org.osidforge.codegen.prose;

import java.util.List;
import org.osidforge.codegen.java.JavaTypes;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ParameterSpec;

/** When an error occurs, where neither the model nor the role says it. */
final class ErrorProse {

    private ErrorProse() {}

    /** Words that follow "if". */
    static String condition(MethodContext c, ErrorCode code) {
        return switch (code) {
            case ALREADY_EXISTS -> "it exists already";
            case NOT_FOUND -> "there is nothing of that Id";
            case PERMISSION_DENIED -> "the user of this session may not do this";
            case CONFIGURATION_ERROR -> "the configuration does not allow it";
            case OPERATION_FAILED -> "the request cannot be completed";
            case TRANSACTION_FAILURE -> "an action of the transaction cannot be done";
            case ILLEGAL_STATE ->
                closeable(c) ? "this " + c.one() + " is closed" : "this " + c.one() + " is not in a state to answer";
            case INVALID_ARGUMENT -> "an argument is not among the allowed values";
            case INVALID_METHOD -> "the method does not apply here";
            case NO_ACCESS -> "the element cannot be changed";
            case NULL_ARGUMENT -> nullArgument(c);
            case UNIMPLEMENTED -> "the provider does not offer this";
            case UNSUPPORTED -> unsupported(c);
        };
    }

    private static String nullArgument(MethodContext c) {
        JavaTypes types = new JavaTypes(c.specification());
        List<ParameterSpec> nullable = c.method().parameters().stream()
                .filter(p -> types.nullable(p.type()))
                .toList();
        if (nullable.isEmpty()) {
            return "an argument is null";
        }
        List<String> arrays =
                quoted(nullable.stream().filter(p -> p.type().array()).toList());
        String names = Words.list(quoted(nullable), "or");
        if (arrays.isEmpty()) {
            return names + " is null";
        }
        return nullable.size() == 1
                ? names + " or one of its elements is null (ruling 9)"
                : names + " is null, or an element of " + Words.list(arrays, "or") + " is (ruling 9)";
    }

    private static List<String> quoted(List<ParameterSpec> parameters) {
        return parameters.stream().map(p -> "`" + p.name() + "`").toList();
    }

    private static String unsupported(MethodContext c) {
        return c.parameterOfType("osid.type.Type")
                .map(p -> "`" + p.name() + "` is not supported")
                .orElse("the provider does not support this");
    }

    private static boolean closeable(MethodContext c) {
        return switch (c.owner().kind()) {
            case LIST, BATCH_FORM_LIST, PEER_LIST, SESSION, LOOKUP_SESSION, ADMIN_SESSION, BATCH_ADMIN_SESSION -> true;
            default -> c.owner().kind() == InterfaceKind.MANAGER || c.owner().kind() == InterfaceKind.PROXY_MANAGER;
        };
    }
}
