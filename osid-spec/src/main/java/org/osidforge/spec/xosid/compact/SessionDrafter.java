package org.osidforge.spec.xosid.compact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osidforge.spec.model.InterfaceSpec;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.TypeRef;
import org.osidforge.spec.pattern.ManagerPattern;
import org.osidforge.spec.xosid.compact.Draft.ObjectDraft;

/** Finds which session does what: sessions that are not called as usual, what they do, and which ones a manager hands out. */
final class SessionDrafter {

    private static final List<String> ALL = List.of("create", "update", "delete", "alias");

    private SessionDrafter() {}

    /** The session that makes forms of an object: the one that is called so, else the only one that gives them. */
    static Optional<String> giving(Facts facts, String usual, String form) {
        if (facts.has(usual)) {
            return Optional.of(usual);
        }
        TypeRef type = TypeRef.of(facts.pkg() + "." + form);
        List<String> found = facts.interfaces().values().stream()
                .filter(one -> one.name().endsWith("Session"))
                .filter(one -> one.methods().stream()
                        .anyMatch(method -> method.returns().equals(type)))
                .map(InterfaceSpec::name)
                .toList();
        return found.size() == 1 && !found.get(0).endsWith("AdminSession")
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    /** What an admin session of one object at a time does. */
    static List<String> operations(InterfaceSpec session, String name, String plural) {
        List<String> operations = new ArrayList<>();
        boolean makes = makes(session, name + "Form");
        add(
                operations,
                "create",
                session,
                (makes ? ".*|" : "") + "canCreate" + plural + "|create" + name + "|get" + name + "FormForCreate.*");
        add(operations, "update", session, "canUpdate" + plural + "|update" + name + "|get" + name + "FormForUpdate");
        add(operations, "delete", session, "canDelete" + plural + "|delete" + name);
        add(operations, "alias", session, "canManage" + name + "Aliases|alias" + name);
        return operations;
    }

    /** What a batch session does. */
    static List<String> batchOperations(InterfaceSpec session, String name, String plural) {
        List<String> operations = new ArrayList<>();
        boolean makes = makes(session, name + "BatchFormList");
        add(
                operations,
                "create",
                session,
                (makes ? ".*|" : "") + "create" + plural + "|get" + name + "Forms(ForCreate.*)?");
        add(operations, "update", session, "update" + plural + "|get" + name + "FormsForUpdate");
        add(operations, "delete", session, "deleteAll" + plural + "|delete" + plural);
        add(operations, "alias", session, "alias" + plural);
        return operations;
    }

    /** Whether forms are made that are not for update. */
    private static boolean makes(InterfaceSpec session, String form) {
        return session.methods().stream()
                .anyMatch(method -> method.returns().name().endsWith("." + form)
                        && !method.name().endsWith("ForUpdate"));
    }

    private static void add(List<String> operations, String operation, InterfaceSpec session, String methods) {
        if (session.methods().stream().anyMatch(method -> method.name().matches(methods))) {
            operations.add(operation);
        }
    }

    /** Whether that is everything that such sessions do. */
    static boolean isAll(List<String> operations) {
        return operations.equals(ALL);
    }

    /** The qualified name of the object of another package that all sessions of these objects tell as their catalog, or the empty string. */
    static String catalogOfAnother(Facts facts, List<ObjectDraft> objects) {
        List<InterfaceSpec> sessions = objects.stream()
                .flatMap(one -> Stream.of(one.lookupSession() ? one.name() + "LookupSession" : "", one.adminSession()))
                .flatMap(name -> facts.find(name).stream())
                .toList();
        return sessions.stream()
                .flatMap(one -> one.methods().stream())
                .filter(method ->
                        method.returns().isInterface() && !method.returns().array())
                .map(method -> method.returns().name())
                .filter(name -> !name.startsWith(facts.pkg() + "."))
                .distinct()
                .filter(name -> sessions.stream().allMatch(one -> tells(one, name)))
                .findFirst()
                .orElse("");
    }

    private static boolean tells(InterfaceSpec session, String catalog) {
        String getter = "get" + catalog.substring(catalog.lastIndexOf('.') + 1);
        return Facts.method(session, getter)
                        .filter(method -> method.parameters().isEmpty()
                                && method.returns().equals(TypeRef.of(catalog)))
                        .isPresent()
                && Facts.method(session, getter + "Id").isPresent();
    }

    /**
     * Sessions that the manager hands out and no pattern makes, each with the object whose name it starts with where there is one for each catalog.
     *
     * @param sessions names of the sessions
     * @param objects names of the objects that a catalog catalogs
     */
    static Map<String, String> offers(Facts facts, List<String> sessions, List<String> objects) {
        Map<String, String> offers = new LinkedHashMap<>();
        InterfaceSpec manager =
                facts.find(ManagerPattern.managerName(facts.pkg()) + "Manager").orElseThrow();
        for (String session : sessions) {
            Optional<MethodSpec> getter = Facts.method(manager, "get" + session)
                    .filter(method -> method.returns().equals(TypeRef.of(facts.pkg() + "." + session)));
            boolean cataloged =
                    manager.methods().stream().anyMatch(method -> method.name().startsWith("get" + session + "For"));
            if (getter.isPresent() && session.endsWith("Session")) {
                Optional<String> object = objects.stream()
                        .filter(one -> cataloged && session.startsWith(one))
                        .max(Comparator.comparingInt(String::length));
                offers.put(session, object.orElse(""));
            }
        }
        return offers;
    }
}
