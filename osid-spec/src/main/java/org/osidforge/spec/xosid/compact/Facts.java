package org.osidforge.spec.xosid.compact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.pattern.ManagerPattern;
import org.osidforge.spec.xosid.XosidPackage;

/** The interfaces of one package as they shall come out, under the names that a descriptor gives them. */
final class Facts {

    private final XosidPackage source;
    private final Map<String, InterfaceSpec> interfaces = new LinkedHashMap<>();

    Facts(XosidPackage source) {
        this.source = source;
        source.model().interfaces().forEach(one -> interfaces.put(written(one), one));
    }

    /** Simple name, or {@code records.} and the simple name. */
    static String written(InterfaceSpec one) {
        return one.pkg().endsWith(".records") ? "records." + one.name() : one.name();
    }

    XosidPackage source() {
        return source;
    }

    String pkg() {
        return source.model().name();
    }

    Map<String, InterfaceSpec> interfaces() {
        return interfaces;
    }

    boolean has(String... names) {
        for (String name : names) {
            if (!interfaces.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    Optional<InterfaceSpec> find(String name) {
        return Optional.ofNullable(interfaces.get(name));
    }

    Optional<MethodSpec> method(String interfaceName, String method) {
        return find(interfaceName).flatMap(one -> method(one, method));
    }

    static Optional<MethodSpec> method(InterfaceSpec one, String name) {
        return one.methods().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /** What methods of the package give, by simple name; a name that several packages have is not among them. */
    Map<String, String> types() {
        Map<String, String> types = new TreeMap<>();
        Set<String> several = new TreeSet<>();
        for (InterfaceSpec one : interfaces.values()) {
            for (MethodSpec method : one.methods()) {
                String name = method.returns().name();
                String simple = name.substring(name.lastIndexOf('.') + 1);
                if (method.returns().isInterface()
                        && !simple.endsWith("List")
                        && !name.equals(types.getOrDefault(simple, name))) {
                    several.add(simple);
                }
                if (method.returns().isInterface() && !simple.endsWith("List")) {
                    types.putIfAbsent(simple, name);
                }
            }
        }
        several.forEach(types::remove);
        return types;
    }

    /** Whether there are the profile and the managers that a package with sessions has. */
    boolean hasManagers() {
        String name = ManagerPattern.managerName(pkg());
        return has(name + "Profile", name + "Manager", name + "ProxyManager");
    }
}
