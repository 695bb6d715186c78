package org.osidforge.codegen.testing;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.spec.model.TypeRef;

/** Small models made by hand, for what no descriptor should contain or for a single thing under test. */
public final class Models {

    private Models() {}

    /** A package of these interfaces in {@code org.} and its name. */
    public static OsidPackage pkg(String name, InterfaceSpec... interfaces) {
        return pkg(name, "org." + name, List.of(interfaces), List.of());
    }

    /** A package in a Java package of its own. */
    public static OsidPackage pkg(
            String name, String javaPackage, List<InterfaceSpec> interfaces, List<EnumSpec> enums) {
        String title =
                name.equals("osid") ? "core" : name.substring("osid.".length()).replace('.', ' ');
        return new OsidPackage(
                name,
                "",
                "3.1.0",
                javaPackage,
                title,
                "",
                List.of(),
                interfaces,
                enums,
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    /** An interface by its qualified name; parents are separated by blanks. */
    public static InterfaceSpec type(String qualifiedName, InterfaceKind kind, String parents, MethodSpec... methods) {
        int dot = qualifiedName.lastIndexOf('.');
        return new InterfaceSpec(
                qualifiedName.substring(0, dot),
                qualifiedName.substring(dot + 1),
                kind,
                "",
                parents.isBlank() ? List.of() : List.of(parents.split(" ")),
                List.of(methods),
                "");
    }

    /** A method as the specification writes it: {@code osid.id.Id getNextId(cardinal n) ! ILLEGAL_STATE}. */
    public static MethodSpec method(String signature) {
        return method(signature, Role.NONE, "");
    }

    /** A method with a role. */
    public static MethodSpec method(String signature, Role role, String subject) {
        String[] halves = signature.split("!");
        String head = halves[0].strip();
        int blank = head.indexOf(' ');
        int open = head.indexOf('(');
        List<ParameterSpec> parameters = new ArrayList<>();
        for (String parameter : head.substring(open + 1, head.indexOf(')')).split(",")) {
            if (!parameter.isBlank()) {
                String[] words = parameter.strip().split(" ");
                parameters.add(new ParameterSpec(ref(words[0]), words[1]));
            }
        }
        List<ErrorSpec> errors = new ArrayList<>();
        if (halves.length > 1) {
            for (String code : halves[1].strip().split(" +")) {
                errors.add(new ErrorSpec(ErrorCode.valueOf(code), ""));
            }
        }
        return new MethodSpec(
                head.substring(blank + 1, open),
                ref(head.substring(0, blank)),
                parameters,
                errors,
                "mandatory",
                role,
                subject);
    }

    private static TypeRef ref(String text) {
        return text.endsWith("[]") ? TypeRef.arrayOf(text.substring(0, text.length() - 2)) : TypeRef.of(text);
    }

    /** Enough of the standard's core to compile lists, sessions and values against. */
    public static List<OsidPackage> core() {
        return List.of(
                pkg(
                        "osid",
                        type("osid.OsidSession", InterfaceKind.OTHER, "", method("boolean isAuthenticated()")),
                        type(
                                "osid.OsidList",
                                InterfaceKind.OTHER,
                                "",
                                method("boolean hasNext()"),
                                method("cardinal available()"),
                                method("void skip(cardinal n)")),
                        type("osid.OsidPrimitive", InterfaceKind.OTHER, "")),
                pkg(
                        "osid.id",
                        type(
                                "osid.id.Id",
                                InterfaceKind.PRIMITIVE,
                                "osid.OsidPrimitive",
                                method("string getAuthority()"),
                                method("string getIdentifierNamespace()"),
                                method("string getIdentifier()")),
                        type(
                                "osid.id.IdList",
                                InterfaceKind.LIST,
                                "osid.OsidList",
                                method("osid.id.Id getNextId() ! ILLEGAL_STATE OPERATION_FAILED", Role.NEXT, ""),
                                method(
                                        "osid.id.Id[] getNextIds(cardinal n) ! ILLEGAL_STATE OPERATION_FAILED",
                                        Role.NEXT_MANY,
                                        ""))));
    }
}
