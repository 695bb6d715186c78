package org.osidforge.spec.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Interfaces whose methods must not repeat inherited ones, unless they say so with the same result: a repeated one would mean two things. */
    private static final Set<InterfaceKind> OWN_METHODS_ONLY = Set.of(
            InterfaceKind.OBJECT,
            InterfaceKind.FORM,
            InterfaceKind.RECORD,
            InterfaceKind.FORM_RECORD,
            InterfaceKind.BATCH_FORM,
            InterfaceKind.BATCH_ADMIN_SESSION);

    /** So many steps at most lead from an interface to its farthest ancestor, along 'per', along 'derived'. */
    static final int MOST_STEPS = 100;

    /** So many inherited methods are looked at in all; the whole specification needs far less. */
    private static final int MOST_WORK = 500_000;

    private final Resolution resolution;
    private final EventLog log;
    private int work;
    private boolean chainTold;
    private final Map<String, InterfaceDraft> interfaces = new TreeMap<>();
    private final Map<String, Origin> enums = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Map<String, List<Found>> ownMethods = new HashMap<>();

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
        if (inheritanceEnds()) {
            inheritedMethods();
        }
    }

    /** The given descriptors come first; a clash is told at them and not at those that they refer to. */
    private void collect() {
        List<Descriptor> order = new ArrayList<>(resolution.descriptors());
        Collections.reverse(order);
        Map<String, Origin> byLowerCase = new HashMap<>();
        Shared shared = new Shared(resolution, log);
        for (Descriptor descriptor : order) {
            for (InterfaceDraft draft : shared.notHeldByMain(descriptor)) {
                if (isNew(byLowerCase, draft.qualifiedName(), draft.origin())) {
                    interfaces.put(draft.qualifiedName(), draft);
                }
            }
            shared.enumsNotHeldByMain(descriptor).forEach(entry -> {
                Origin origin =
                        new Origin("enumeration " + entry.name(), entry.name().at());
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

    private boolean inheritanceEnds() {
        Map<String, Integer> steps = new HashMap<>();
        boolean ends = true;
        for (String name : interfaces.keySet()) {
            ends &= climb(name, new ArrayList<>(), steps);
            if (chainTold) {
                return false;
            }
        }
        return ends;
    }

    /** Visits what an interface extends, each interface once in all; whether there is an end to it. */
    private boolean climb(String name, List<String> way, Map<String, Integer> steps) {
        InterfaceDraft draft = interfaces.get(name);
        if (draft == null || steps.containsKey(name)) {
            return true;
        }
        if (way.contains(name)) {
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(name), way.size()));
            circle.add(name);
            log.add(
                    Message.INHERITANCE_CYCLE,
                    draft.origin().at(),
                    draft.name(),
                    String.join(" -> ", circle.stream().map(Names::simpleName).toList()));
            return false;
        }
        way.add(name);
        boolean ends = way.size() < MOST_STEPS;
        int most = 0;
        for (String parent : draft.parents()) {
            ends = ends && climb(parent, way, steps);
            most = Math.max(most, steps.getOrDefault(parent, 0) + 1);
        }
        way.remove(way.size() - 1);
        steps.put(name, most);
        if (!chainTold && (way.size() >= MOST_STEPS || most > MOST_STEPS)) {
            log.add(Message.CHAIN_TOO_LONG, draft.origin().at(), MOST_STEPS, "extends", draft.name());
            chainTold = true;
        }
        return ends && !chainTold;
    }

    /** A method of this interface or of one that it extends. */
    private record Found(InterfaceDraft owner, MethodDraft draft, MethodSpec spec, String key) {}

    private void inheritedMethods() {
        for (InterfaceDraft draft : interfaces.values()) {
            inherited(draft);
            if (work > MOST_WORK) {
                log.add(Message.TOO_COMPLEX, draft.origin().at());
                return;
            }
        }
    }

    private void inherited(InterfaceDraft draft) {
        Map<String, Found> above = new LinkedHashMap<>();
        List<Found> inherited = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        draft.parents().forEach(parent -> collect(interfaces.get(parent), seen, inherited));
        for (Found found : inherited) {
            Found other = above.putIfAbsent(found.key(), found);
            if (other != null) {
                bothInherited(draft, other, found);
            }
        }
        for (Found own : found(draft)) {
            if (above.containsKey(own.key())) {
                overrides(draft, own, above.get(own.key()));
            }
        }
    }

    private void bothInherited(InterfaceDraft draft, Found one, Found other) {
        TypeRef a = one.spec().returns();
        TypeRef b = other.spec().returns();
        if (!fits(a, b) && !fits(b, a)) {
            log.add(
                    Message.RETURN_CLASH,
                    draft.origin().at(),
                    draft.name(),
                    one.spec().name(),
                    a,
                    other.owner().qualifiedName(),
                    b);
        }
    }

    private void overrides(InterfaceDraft draft, Found own, Found over) {
        boolean same = own.draft().repeatsInherited()
                && own.spec().returns().equals(over.spec().returns());
        if (OWN_METHODS_ONLY.contains(draft.kind()) && !same) {
            log.add(
                    Message.METHOD_CLASH,
                    own.draft().origin().at(),
                    draft.name(),
                    own.spec().name(),
                    over.owner().qualifiedName());
            return;
        }
        if (!fits(own.spec().returns(), over.spec().returns())) {
            log.add(
                    Message.RETURN_CLASH,
                    own.draft().origin().at(),
                    draft.name(),
                    own.spec().name(),
                    own.spec().returns(),
                    over.owner().qualifiedName(),
                    over.spec().returns());
        }
        List<ErrorCode> allowed =
                over.spec().errors().stream().map(ErrorSpec::code).toList();
        own.spec().errors().stream()
                .map(ErrorSpec::code)
                .filter(code -> code.checked() && !allowed.contains(code))
                .forEach(code -> log.add(
                        Message.ERROR_CLASH,
                        own.draft().origin().at(),
                        draft.name(),
                        own.spec().name(),
                        code,
                        over.owner().qualifiedName()));
    }

    private void collect(InterfaceDraft draft, Set<String> seen, List<Found> found) {
        if (draft == null || work > MOST_WORK || !seen.add(draft.qualifiedName())) {
            return;
        }
        work += 1 + draft.parents().size() + draft.methods().size();
        found.addAll(ownMethods.computeIfAbsent(draft.qualifiedName(), name -> found(draft)));
        draft.parents().forEach(parent -> collect(interfaces.get(parent), seen, found));
    }

    private static List<Found> found(InterfaceDraft draft) {
        return draft.methods().stream()
                .map(method -> new Found(draft, method, method.finish(), javaKey(method.finish())))
                .toList();
    }

    private boolean fits(TypeRef own, TypeRef over) {
        return javaType(own).equals(javaType(over))
                || (own.array() == over.array() && isBelow(own.name(), over.name(), new TreeSet<>()));
    }

    private boolean isBelow(String name, String ancestor, Set<String> seen) {
        InterfaceDraft draft = interfaces.get(name);
        work++;
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
