package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osidforge.spec.descriptor.Descriptor;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.ParameterSpec;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.InterfaceDraft;
import org.osidforge.spec.pattern.MethodDraft;
import org.osidforge.spec.pattern.Origin;

/** Looks through everything that was expanded: names that do not resolve, clashes, circles, what Java would refuse. */
public final class Checker {

    /** Interfaces whose methods must not repeat inherited ones: a repeated one would mean two things. */
    private static final Set<InterfaceKind> OWN_METHODS_ONLY = Set.of(
            InterfaceKind.OBJECT, InterfaceKind.FORM, InterfaceKind.RECORD, InterfaceKind.FORM_RECORD,
            InterfaceKind.BATCH_FORM, InterfaceKind.BATCH_ADMIN_SESSION);

    private final Resolution resolution;
    private final EventLog log;
    private final Map<String, InterfaceDraft> interfaces = new TreeMap<>();
    private final Map<String, Origin> enums = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();

    /** Checks what that resolution expanded. */
    public Checker(Resolution resolution, EventLog log) {
        this.resolution = resolution;
        this.log = log;
    }

    /** Tells every problem. */
    public void check() {
        collect();
        for (InterfaceDraft draft : interfaces.values()) {
            ownMethods(draft);
            types(draft);
        }
        inheritanceCycles();
        interfaces.values().forEach(this::inherited);
    }

    /** The given descriptors come first; a clash is told at them and not at those that they refer to. */
    private void collect() {
        List<Descriptor> order = new ArrayList<>(resolution.descriptors());
        Collections.reverse(order);
        Map<String, Origin> byLowerCase = new HashMap<>();
        for (Descriptor descriptor : order) {
            for (InterfaceDraft draft : resolution.of(descriptor).drafts) {
                if (isNew(byLowerCase, draft.qualifiedName(), draft.origin())) {
                    interfaces.put(draft.qualifiedName(), draft);
                }
            }
            descriptor.enums().forEach(entry -> {
                Origin origin = new Origin("enumeration " + entry.name(), entry.name().at());
                String name = descriptor.osid() + "." + entry.name();
                if (isNew(byLowerCase, name, origin)) {
                    enums.put(name, origin);
                }
            });
        }
    }

    /** Names that differ in case alone are one file on some machines. */
    private boolean isNew(Map<String, Origin> byLowerCase, String name, Origin origin) {
        known.add(name);
        Origin first = byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), origin);
        if (first != null) {
            log.add(Message.INTERFACE_CLASH, origin.at(), name, first);
        }
        return first == null;
    }

    private void ownMethods(InterfaceDraft draft) {
        Map<String, MethodDraft> seen = new HashMap<>();
        for (MethodDraft method : draft.methods()) {
            MethodSpec spec = method.finish();
            MethodDraft first = seen.putIfAbsent(javaKey(spec), method);
            if (first != null) {
                log.add(Message.METHOD_CLASH, method.origin().at(), draft.name(), method.name(), first.origin());
            }
            if (spec.parameters().isEmpty() && NameRules.isMethodOfObject(spec.name())) {
                log.add(Message.METHOD_OF_OBJECT, method.origin().at(), spec.name());
            }
        }
    }

    private void types(InterfaceDraft draft) {
        for (String parent : draft.parents()) {
            if (enums.containsKey(parent)) {
                log.add(Message.NOT_AN_INTERFACE, draft.origin().at(), parent);
            } else if (!known.contains(parent)) {
                log.add(Message.UNRESOLVED, draft.origin().at(), "interface " + parent, "");
            }
        }
        for (MethodDraft method : draft.methods()) {
            MethodSpec spec = method.finish();
            type(spec.returns(), method.origin());
            spec.parameters().forEach(parameter -> type(parameter.type(), method.origin()));
        }
    }

    private void type(TypeRef type, Origin origin) {
        if (type.isInterface() && !known.contains(type.name())) {
            log.add(Message.UNRESOLVED, origin.at(), "interface " + type.name(), "");
        }
    }

    private void inheritanceCycles() {
        Set<String> told = new TreeSet<>();
        for (InterfaceDraft draft : interfaces.values()) {
            List<String> way = new ArrayList<>();
            if (climbs(draft.qualifiedName(), draft, way, new TreeSet<>()) && told.add(String.join(" ", new TreeSet<>(way)))) {
                log.add(Message.INHERITANCE_CYCLE, draft.origin().at(), draft.name(), draft.name() + " -> " + String.join(" -> ", way.stream().map(Names::simpleName).toList()));
            }
        }
    }

    private boolean climbs(String start, InterfaceDraft draft, List<String> way, Set<String> seen) {
        for (String parent : draft.parents()) {
            way.add(parent);
            if (parent.equals(start)) {
                return true;
            }
            InterfaceDraft next = interfaces.get(parent);
            if (next != null && seen.add(parent) && climbs(start, next, way, seen)) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }

    /** A method of this interface or of one that it extends. */
    private record Found(InterfaceDraft owner, MethodDraft draft, MethodSpec spec) {}

    private void inherited(InterfaceDraft draft) {
        Map<String, Found> above = new LinkedHashMap<>();
        for (String parent : draft.parents()) {
            for (Found found : methodsOf(interfaces.get(parent), new TreeSet<>())) {
                Found other = above.putIfAbsent(javaKey(found.spec()), found);
                if (other != null) {
                    bothInherited(draft, other, found);
                }
            }
        }
        for (MethodDraft method : draft.methods()) {
            MethodSpec spec = method.finish();
            Found over = above.get(javaKey(spec));
            if (over != null) {
                overrides(draft, new Found(draft, method, spec), over);
            }
        }
    }

    private void bothInherited(InterfaceDraft draft, Found one, Found other) {
        TypeRef a = one.spec().returns();
        TypeRef b = other.spec().returns();
        if (!fits(a, b) && !fits(b, a)) {
            log.add(Message.RETURN_CLASH, draft.origin().at(), draft.name(), one.spec().name(), a, other.owner().qualifiedName(), b);
        }
    }

    private void overrides(InterfaceDraft draft, Found own, Found over) {
        if (OWN_METHODS_ONLY.contains(draft.kind())) {
            log.add(Message.METHOD_CLASH, own.draft().origin().at(), draft.name(), own.spec().name(), over.owner().qualifiedName());
            return;
        }
        if (!fits(own.spec().returns(), over.spec().returns())) {
            log.add(Message.RETURN_CLASH, own.draft().origin().at(), draft.name(), own.spec().name(), own.spec().returns(), over.owner().qualifiedName(), over.spec().returns());
        }
        List<ErrorCode> allowed = over.spec().errors().stream().map(ErrorSpec::code).toList();
        own.spec().errors().stream()
                .map(ErrorSpec::code)
                .filter(code -> code.checked() && !allowed.contains(code))
                .forEach(code -> log.add(Message.ERROR_CLASH, own.draft().origin().at(), draft.name(), own.spec().name(), code, over.owner().qualifiedName()));
    }

    private List<Found> methodsOf(InterfaceDraft draft, Set<String> seen) {
        List<Found> found = new ArrayList<>();
        if (draft == null || !seen.add(draft.qualifiedName())) {
            return found;
        }
        draft.methods().forEach(method -> found.add(new Found(draft, method, method.finish())));
        draft.parents().forEach(parent -> found.addAll(methodsOf(interfaces.get(parent), seen)));
        return found;
    }

    private boolean fits(TypeRef own, TypeRef over) {
        return javaType(own).equals(javaType(over))
                || (own.array() == over.array() && isBelow(own.name(), over.name(), new TreeSet<>()));
    }

    private boolean isBelow(String name, String ancestor, Set<String> seen) {
        InterfaceDraft draft = interfaces.get(name);
        return name.equals(ancestor)
                || (draft != null
                        && seen.add(name)
                        && draft.parents().stream().anyMatch(parent -> isBelow(parent, ancestor, seen)));
    }

    private static String javaKey(MethodSpec method) {
        StringBuilder key = new StringBuilder(method.name()).append('(');
        for (ParameterSpec parameter : method.parameters()) {
            key.append(javaType(parameter.type())).append(',');
        }
        return key.toString();
    }

    /** Cardinals and integers are one type in Java. */
    private static String javaType(TypeRef type) {
        String name = type.name().equals("cardinal") ? "integer" : type.name();
        return type.array() ? name + "[]" : name;
    }
}
