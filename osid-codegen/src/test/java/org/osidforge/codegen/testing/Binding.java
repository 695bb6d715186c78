package org.osidforge.codegen.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.codegen.java.JavaParents;
import org.osidforge.spec.model.ErrorCode;

/** What generated code needs and is written by hand elsewhere: the exceptions and the interfaces that only the Java binding has. */
public final class Binding {

    private Binding() {}

    /** The sources. */
    public static List<GeneratedFile> sources() {
        List<GeneratedFile> files = new ArrayList<>();
        exceptions().forEach((name, parent) -> files.add(exception(name, parent)));
        for (String name : List.of("OsidSession", "OsidList", "OsidManager", "OsidProxyManager")) {
            files.add(inBinding(name, "public interface " + name + " {}"));
        }
        files.add(inBinding("OsidPrimitive", "public interface OsidPrimitive extends java.io.Serializable {}"));
        for (String primitive : JavaParents.primitivesWithTwin()) {
            String name = primitive.substring(primitive.lastIndexOf('.') + 1);
            // compared as itself, so that a test can leave out primitives that it does not need
            files.add(inBinding(
                    name, "public interface " + name + " extends OsidPrimitive, Comparable<" + name + "> {}"));
        }
        return files;
    }

    private static Map<String, String> exceptions() {
        Map<String, String> parents = new LinkedHashMap<>();
        parents.put("OsidException", "Exception");
        parents.put("OsidRuntimeException", "RuntimeException");
        for (ErrorCode code : ErrorCode.values()) {
            parents.put(code.exceptionName(), code.checked() ? "OsidException" : "OsidRuntimeException");
        }
        return parents;
    }

    private static GeneratedFile exception(String name, String parent) {
        return GeneratedFile.of("org/osid/" + name + ".java", """
                package org.osid;
                public class %1$s extends %2$s {
                    private static final long serialVersionUID = 1L;
                    public %1$s(String message) { super(message); }
                }
                """.formatted(name, parent));
    }

    private static GeneratedFile inBinding(String name, String declaration) {
        return GeneratedFile.of(
                "org/osid/binding/java/" + name + ".java", "package org.osid.binding.java;\n" + declaration + "\n");
    }
}
