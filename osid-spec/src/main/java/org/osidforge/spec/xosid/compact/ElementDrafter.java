package org.osidforge.spec.xosid.compact;

import static org.osidforge.spec.model.ErrorCode.ILLEGAL_STATE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osidforge.spec.descriptor.NameRules;
import org.osidforge.spec.model.ErrorSpec;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.Core;
import org.osidforge.spec.xosid.compact.Draft.ElementDraft;
import org.osidforge.spec.xosid.compact.Unit.Sort;

/** Finds elements in the getters of an object and the setters of its form. */
final class ElementDrafter {

    private final InterfaceSpec object;
    private final InterfaceSpec form;
    private final Decisions decisions;
    private final List<MethodSpec> getters;
    private final List<ElementDraft> found = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    ElementDrafter(InterfaceSpec object, InterfaceSpec form, Decisions decisions) {
        this.object = object;
        this.form = form;
        this.decisions = decisions;
        this.getters = object.methods().stream()
                .filter(method -> method.parameters().isEmpty()
                        && !method.returns().equals(TypeRef.VOID)
                        && method.name().matches("(get|is|has)[A-Z][A-Za-z0-9]*|[a-z]+[A-Z][A-Za-z0-9]*"))
                .toList();
    }

    /** The elements in the order of their getters. */
    List<ElementDraft> elements() {
        for (int i = 0; i < getters.size(); i++) {
            if (!used.contains(getters.get(i).name())) {
                element(i);
            }
        }
        return found;
    }

    private void element(int at) {
        MethodSpec method = getters.get(at);
        String name = method.name();
        if (method.returns().equals(TypeRef.of("boolean"))) {
            if (name.startsWith("is") && (setter(name.substring(2)).isPresent() || !tellsOf(at))) {
                add(at, name.substring(2), false, "boolean", "", method);
            }
        } else if (method.returns().equals(TypeRef.of(Core.ID)) && name.matches("get.+Id")) {
            String element = name.substring(3, name.length() - 2);
            Optional<MethodSpec> reference = getter("get" + element).filter(one -> isReference(one.returns()));
            add(at, element, false, reference.map(one -> one.returns().name()).orElse(Core.ID), "", method);
            reference.ifPresent(one -> used.add(one.name()));
        } else if (method.returns().equals(TypeRef.of(Core.ID_LIST)) && name.matches("get.+Ids")) {
            references(at, name.substring(3, name.length() - 3), method);
        } else if (name.startsWith("get")
                && Core.SYNTAX.containsKey(method.returns().name())) {
            String element = name.substring(3);
            boolean several = method.returns().array();
            add(at, element, several, method.returns().name(), several ? NameRules.singular(element) : "", method);
        }
    }

    private void references(int at, String singular, MethodSpec method) {
        Optional<MethodSpec> objects = getters.stream()
                .filter(one -> one.name().startsWith("get") && !used.contains(one.name()))
                .filter(one ->
                        isReference(one.returns()) && one.returns().name().endsWith("List"))
                .filter(one ->
                        NameRules.singular(one.name().substring(3)).equals(singular) || getters.indexOf(one) == at + 1)
                .findFirst();
        String type = objects.map(one -> one.returns().name())
                .map(list -> list.substring(0, list.length() - "List".length()))
                .orElse(Core.ID);
        String element = objects.map(one -> one.name().substring(3)).orElse(NameRules.plural(singular));
        add(at, element, true, type, singular, method);
        objects.ifPresent(one -> used.add(one.name()));
    }

    private static boolean isReference(TypeRef type) {
        return type.isInterface() && !type.array() && !Core.SYNTAX.containsKey(type.name());
    }

    private Optional<MethodSpec> getter(String name) {
        return getters.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private Optional<MethodSpec> setter(String element) {
        return Facts.method(form, "set" + element)
                .filter(method -> method.parameters().size() == 1);
    }

    private void add(int at, String name, boolean several, String type, String singular, MethodSpec method) {
        boolean twice = found.stream().anyMatch(one -> one.name().equals(name));
        if (twice || !NameRules.isName(name) || !decisions.allows(Sort.ELEMENT, object.name() + "." + name)) {
            return;
        }
        used.add(method.name());
        boolean fails = Signatures.fails(method, ILLEGAL_STATE);
        String has = fails ? has(at, name) : "";
        String unless = fails && has.isEmpty() ? unless(method) : "";
        Optional<MethodSpec> setter = setter(name);
        if (!has.isEmpty()) {
            used.add(has);
        }
        found.add(new ElementDraft(
                name,
                !has.isEmpty(),
                several,
                type,
                has.equals("has" + name) ? "" : has,
                decisions.parameter(object.name() + "." + name),
                several && !NameRules.singular(name).equals(singular) ? singular : "",
                several
                        && setter.filter(one -> one.parameters().get(0).type().equals(TypeRef.of(Core.ID_LIST)))
                                .isPresent(),
                setter.isEmpty(),
                unless));
    }

    /** The method that tells whether there is a value: the one that the condition names, else the question right before. */
    private String has(int at, String name) {
        Optional<String> condition = condition(getters.get(at), "false");
        if (condition.isPresent()) {
            return condition
                    .filter(question -> isFreeQuestion(question) || isShared(question))
                    .orElse("");
        }
        if (isFreeQuestion("has" + name)) {
            return "has" + name;
        }
        boolean told = getters.get(at).errors().stream()
                .anyMatch(error ->
                        error.code() == ILLEGAL_STATE && !error.condition().isEmpty());
        String before = at == 0 ? "" : getters.get(at - 1).name();
        return !told && isFreeQuestion(before) && !isElement(before) ? before : "";
    }

    private boolean isElement(String question) {
        return question.startsWith("is") && setter(question.substring(2)).isPresent();
    }

    /** Whether an element before depends on that question, or is its answer. */
    private boolean isShared(String question) {
        return found.stream()
                .anyMatch(element -> element.type().equals("boolean")
                        ? question.equals("is" + element.name())
                        : element.optional() && question.equals(test(element)));
    }

    private static String test(ElementDraft element) {
        return element.has().isEmpty() ? "has" + element.name() : element.has();
    }

    private boolean isFreeQuestion(String name) {
        return !used.contains(name)
                && getter(name)
                        .filter(one -> one.returns().equals(TypeRef.of("boolean")))
                        .isPresent();
    }

    /** Whether the getter right behind depends on this question. */
    private boolean tellsOf(int at) {
        if (at + 1 >= getters.size()) {
            return false;
        }
        MethodSpec next = getters.get(at + 1);
        String question = getters.get(at).name();
        return Signatures.fails(next, ILLEGAL_STATE)
                && condition(next, "false")
                        .filter(name -> !name.equals(question))
                        .isEmpty()
                && condition(next, "true").isEmpty();
    }

    /** The element whose question the condition names. */
    private String unless(MethodSpec method) {
        return condition(method, "true")
                .flatMap(question -> found.stream()
                        .filter(element -> element.optional() && question.equals(test(element)))
                        .findFirst())
                .map(ElementDraft::name)
                .orElse("");
    }

    private static Optional<String> condition(MethodSpec method, String value) {
        return method.errors().stream()
                .filter(error -> error.code() == ILLEGAL_STATE)
                .map(ErrorSpec::condition)
                .filter(condition -> condition.endsWith("() is " + value))
                .map(condition -> condition.substring(0, condition.indexOf('(')))
                .findFirst();
    }
}
