package org.osidforge.spec.pattern;

import java.util.ArrayList;
import java.util.List;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;

/** An interface while it is made; knows where it and its methods come from. */
public final class InterfaceDraft {

    private final Origin origin;
    private final String pkg;
    private final String name;
    private final InterfaceKind kind;
    private final String object;
    private List<String> parents = List.of();
    private final List<MethodDraft> methods = new ArrayList<>();
    private String note = "";

    InterfaceDraft(Origin origin, String pkg, String name, InterfaceKind kind, String object) {
        this.origin = origin;
        this.pkg = pkg;
        this.name = name;
        this.kind = kind;
        this.object = object;
    }

    InterfaceDraft parents(List<String> names) {
        parents = List.copyOf(names);
        return this;
    }

    InterfaceDraft parents(String... names) {
        return parents(List.of(names));
    }

    InterfaceDraft note(String why) {
        note = why;
        return this;
    }

    /** Adds a method of the interface's own origin. */
    MethodDraft method(String methodName) {
        return method(origin, methodName);
    }

    MethodDraft method(Origin from, String methodName) {
        MethodDraft method = new MethodDraft(from, methodName);
        methods.add(method);
        return method;
    }

    /** Whether there is a method of that name without parameters. */
    boolean has(String methodName) {
        return methods.stream()
                .anyMatch(method ->
                        method.name().equals(methodName) && method.parameters().isEmpty());
    }

    /** Where it comes from. */
    public Origin origin() {
        return origin;
    }

    /** Name with the package. */
    public String qualifiedName() {
        return pkg + "." + name;
    }

    /** Simple name of the object that it serves, or the empty string. */
    String object() {
        return object;
    }

    /** Simple name. */
    public String name() {
        return name;
    }

    /** What it extends. */
    public List<String> parents() {
        return parents;
    }

    /** Its methods, open to changes. */
    public List<MethodDraft> methods() {
        return methods;
    }

    /** What sort of interface it is. */
    public InterfaceKind kind() {
        return kind;
    }

    /** The finished interface. */
    public InterfaceSpec finish() {
        return new InterfaceSpec(
                pkg,
                name,
                kind,
                object,
                parents,
                methods.stream().map(MethodDraft::finish).toList(),
                note);
    }
}
