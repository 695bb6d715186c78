package org.osidforge.spec.xosid.compact;

import java.util.Map;
import java.util.Set;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.Core;

/** The shortest way to write a type that is understood as the same type. */
final class TypeNames {

    private final String pkg;
    private final Map<String, Set<String>> names;

    /**
     * Names as they are written in one package.
     *
     * @param pkg that package
     * @param names simple names of the package itself, of the one above a batch package and of the root package, as far as they are known
     */
    TypeNames(String pkg, Map<String, Set<String>> names) {
        this.pkg = pkg;
        this.names = names;
    }

    String written(TypeRef type) {
        return written(type.name()) + (type.array() ? "[]" : "");
    }

    String written(String name) {
        if (!name.startsWith("osid.")) {
            return name;
        }
        String owner = name.substring(0, name.lastIndexOf('.'));
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (owner.equals(pkg)) {
            return simple;
        }
        if (owner.equals(pkg + ".records")) {
            return "records." + simple;
        }
        String base = pkg.endsWith(".batch") ? pkg.substring(0, pkg.length() - ".batch".length()) : pkg;
        boolean free = !has(pkg, simple) && !has(base, simple);
        if (free && owner.equals("osid")) {
            return simple;
        }
        if (free && !has("osid", simple) && name.equals(Core.SHORT_NAMES.get(simple))) {
            return simple;
        }
        return name.substring("osid.".length());
    }

    private boolean has(String owner, String simple) {
        return names.getOrDefault(owner, Set.of()).contains(simple);
    }
}
