package org.osidforge.codegen.java;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Which names of a specification can stand in Java as they are, and what becomes of the others. */
public final class JavaNames {

    /** Methods without parameters that every object has and that no interface may declare with another result. */
    private static final Set<String> METHODS_OF_OBJECT =
            Set.of("getClass", "notify", "notifyAll", "wait", "clone", "finalize", "hashCode", "toString");

    private JavaNames() {}

    /**
     * The name of a parameter: the specification's own, with an underscore after a word that Java reserves.
     *
     * <p>Only the names of parameters are changed silently, since no caller ever writes them.
     */
    public static String parameter(String name) {
        return isName(name) ? name : name + "_";
    }

    /** Whether a type, an enumeration constant or one part of a package may have that name. */
    public static boolean isName(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name, SourceVersion.latestSupported())
                && !name.equals("_");
    }

    /** Whether a type may have that name; {@code var} and its like are words that only types cannot use. */
    public static boolean isTypeName(String name) {
        return isName(name)
                && !Set.of("var", "yield", "record", "sealed", "permits").contains(name);
    }

    /**
     * Whether an interface may declare a method of that name.
     *
     * @param name the method's name
     * @param parameters number of its parameters
     */
    public static boolean isMethodName(String name, int parameters) {
        return isName(name) && !(parameters == 0 && METHODS_OF_OBJECT.contains(name));
    }

    /** Whether every part of a package name may be used in Java. */
    public static boolean isPackageName(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!isName(part)) {
                return false;
            }
        }
        return true;
    }

    /** The path of the source of a type, such as {@code org/osid/room/Campus.java}. */
    public static String sourcePath(String javaPackage, String simpleName) {
        return javaPackage.replace('.', '/') + "/" + simpleName + ".java";
    }
}
