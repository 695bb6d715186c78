package org.osidforge.codegen.java;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.model.EnumSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.OsidPackage;

/** Finds the names of a package that cannot stand in Java, before anything is generated. */
public final class NameCheck {

    private final List<String> problems = new ArrayList<>();

    private NameCheck() {}

    /** One line for each name that cannot be used; empty if all can. */
    public static List<String> of(OsidPackage pkg) {
        NameCheck check = new NameCheck();
        if (!JavaNames.isPackageName(pkg.javaPackage())) {
            check.problems.add("a part of the package name " + pkg.javaPackage() + " is reserved in Java");
        }
        pkg.interfaces().forEach(check::add);
        pkg.enums().forEach(check::add);
        return List.copyOf(check.problems);
    }

    private void add(InterfaceSpec spec) {
        addType(spec.qualifiedName(), spec.name());
        for (MethodSpec method : spec.methods()) {
            if (!JavaNames.isMethodName(method.name(), method.parameters().size())) {
                problems.add(spec.qualifiedName() + "." + method.name()
                        + " is reserved in Java, or a method of every Java object");
            }
        }
    }

    private void add(EnumSpec spec) {
        addType(spec.qualifiedName(), spec.name());
        spec.constants().stream()
                .filter(c -> !JavaNames.isName(c))
                .forEach(c -> problems.add(spec.qualifiedName() + "." + c + " is reserved in Java"));
    }

    private void addType(String qualifiedName, String name) {
        if (!JavaNames.isTypeName(name)) {
            problems.add(qualifiedName + " is reserved in Java");
        }
    }
}
