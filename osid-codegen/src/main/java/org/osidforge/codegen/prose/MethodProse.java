package org.osidforge.codegen.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.codegen.java.JavaNames;
import org.osidforge.codegen.prose.MethodDoc.Draft;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Specification;

/** Composes the documentation of a method: what its role says, completed from its signature. */
public final class MethodProse {

    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\(\\)");

    private final Specification specification;
    private final CoreTexts texts;

    /** Documentation of methods of that specification. */
    public MethodProse(Specification specification) {
        this.specification = specification;
        this.texts = CoreTexts.standard();
    }

    /** The documentation of a method of an interface of a package. */
    public MethodDoc of(OsidPackage pkg, InterfaceSpec owner, MethodSpec method) {
        MethodContext c = new MethodContext(specification, pkg, owner, Subject.of(specification, pkg, owner), method);
        Draft draft = texts.method(owner.qualifiedName(), method.name())
                .or(() -> MetadataProse.describe(c))
                .orElseGet(() -> byRole(c));
        return new MethodDoc(
                draft.summary(), paragraphs(draft, method), parameters(c, draft), returns(c, draft), errors(c, draft));
    }

    private static Draft byRole(MethodContext c) {
        return switch (c.method().role()) {
            case GET_REFERENCE_ID, GET_REFERENCE, GET_VALUE, HAS_VALUE, GET_RECORD -> ObjectProse.describe(c);
            case GET_METADATA, SET, CLEAR, GET_FORM_RECORD, HAS_PARENT, GET_PARENT_ID, GET_TARGET_ID, GET_PEER_ID ->
                FormProse.describe(c);
            case NEXT, NEXT_MANY -> ListProse.describe(c);
            case GET_CATALOG_ID, GET_CATALOG, CAN_LOOKUP, USE_VIEW, LOOKUP_BY_ID, LOOKUP_BY_IDS, LOOKUP ->
                LookupProse.describe(c);
            case LOOKUP_ALIASES, IS_EQUIVALENT, REMOVE_ALIAS, ISSUE, BATCH_ISSUE -> IdProse.describe(c);
            case CAN_CREATE,
                    CAN_CREATE_WITH_RECORD_TYPES,
                    GET_FORM_FOR_CREATE,
                    CREATE,
                    CAN_UPDATE,
                    GET_FORM_FOR_UPDATE,
                    UPDATE,
                    CAN_DELETE,
                    DELETE,
                    CAN_ALIAS,
                    ALIAS -> AdminProse.describe(c);
            case BATCH_GET_FORMS_FOR_CREATE,
                    BATCH_CREATE,
                    BATCH_GET_FORMS_FOR_UPDATE,
                    BATCH_UPDATE,
                    BATCH_DELETE_ALL,
                    BATCH_DELETE,
                    BATCH_DELETE_MATCHING,
                    BATCH_ALIAS -> BatchProse.describe(c);
            case SUPPORTS_VISIBLE_FEDERATION,
                    SUPPORTS_SESSION,
                    GET_RECORD_TYPES,
                    SUPPORTS_RECORD_TYPE,
                    SUPPORTS_SUB_MANAGER,
                    GET_SESSION,
                    GET_SESSION_FOR_CATALOG,
                    GET_SUB_MANAGER -> ManagerProse.describe(c);
            case NONE -> PlainProse.describe(c);
        };
    }

    private static List<String> paragraphs(Draft draft, MethodSpec method) {
        List<String> all = new ArrayList<>(draft.paragraphs());
        StringBuilder last =
                new StringBuilder("Compliance: ").append(method.compliance()).append('.');
        if (!draft.clauses().isEmpty()) {
            last.append(" Checked by the TCK: ")
                    .append(Clauses.text(draft.clauses()))
                    .append('.');
        }
        all.add(last.toString());
        return all;
    }

    private static Map<String, String> parameters(MethodContext c, Draft draft) {
        Map<String, String> all = new LinkedHashMap<>();
        for (ParameterSpec parameter : c.method().parameters()) {
            String text = draft.parameters().get(parameter.name());
            all.put(JavaNames.parameter(parameter.name()), text == null ? ParameterProse.text(parameter) : text);
        }
        return all;
    }

    private static String returns(MethodContext c, Draft draft) {
        if (c.method().returns().name().equals("void")) {
            return "";
        }
        return draft.returns().isEmpty() ? ParameterProse.result(c.method()) : draft.returns();
    }

    /** A condition of the model, in which methods of the same interface become links. */
    private static String linked(MethodContext c, String condition) {
        return CALL.matcher(condition)
                .replaceAll(call -> Matcher.quoteReplacement(
                        c.method(call.group(1)).map(MethodContext::link).orElse("`" + call.group() + "`")));
    }

    /** Every error of the list with its condition: the model's, the role's, or what its code says. */
    private static Map<ErrorCode, String> errors(MethodContext c, Draft draft) {
        Map<ErrorCode, String> all = new LinkedHashMap<>();
        for (ErrorSpec error : c.method().errors()) {
            String condition = linked(c, error.condition());
            if (condition.isEmpty()) {
                condition = draft.errors().getOrDefault(error.code(), "");
            }
            if (condition.isEmpty()) {
                condition = ErrorProse.condition(c, error.code());
            }
            all.putIfAbsent(error.code(), "if " + condition);
        }
        return all;
    }
}
