package org.osidforge.spec.pattern;

import static org.osidforge.spec.descriptor.NameRules.lowerFirst;
import static org.osidforge.spec.model.ErrorCode.INVALID_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.NOT_FOUND;
import static org.osidforge.spec.model.ErrorCode.NULL_ARGUMENT;
import static org.osidforge.spec.model.ErrorCode.OPERATION_FAILED;
import static org.osidforge.spec.model.ErrorCode.PERMISSION_DENIED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.ObjectKind;
import org.osidforge.spec.model.ObjectKind.Marker;
import org.osidforge.spec.model.ObjectKind.Nature;
import org.osidforge.spec.model.Parent;
import org.osidforge.spec.model.Role;

/** The lookup session of an object: views, by Id, by Type, for parents, on a date, all. */
final class LookupPattern {

    private final ObjectPlan plan;
    private final ObjectKind kind;
    private final InterfaceDraft session;
    private final boolean temporal;

    private LookupPattern(ObjectPlan plan) {
        this.plan = plan;
        this.kind = plan.kind();
        this.session = new InterfaceDraft(
                        plan.origin(), kind.pkg(), plan.lookupSession(), InterfaceKind.LOOKUP_SESSION, kind.name())
                .parents(Core.SESSION);
        this.temporal = kind.markers().contains(Marker.TEMPORAL);
    }

    static InterfaceDraft expand(ObjectPlan plan) {
        return new LookupPattern(plan).expand();
    }

    private InterfaceDraft expand() {
        CatalogMethods.add(session, kind);
        session.method("canLookup" + kind.plural()).returns("boolean").does(Role.CAN_LOOKUP);
        if (kind.isPrimitive()) {
            byId();
            return all();
        }
        views();
        byId();
        byType();
        if (kind.nature() == Nature.CATALOG) {
            errors(lookup("ByProvider", List.of("provider")).takes(Core.ID, "resourceId"));
        }
        onDate();
        plan.lookups().forEach(this::forParents);
        return all();
    }

    private InterfaceDraft all() {
        session.method("get" + kind.plural())
                .returns(list())
                .fails(OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.LOOKUP);
        return session;
    }

    private void views() {
        view("Comparative", kind.name(), "comparative");
        view("Plenary", kind.name(), "plenary");
        if (!kind.catalog().isEmpty()) {
            view("Federated", CatalogMethods.simpleName(kind), "federated");
            view("Isolated", CatalogMethods.simpleName(kind), "isolated");
        }
        if (temporal) {
            view("Effective", kind.name(), "effective");
            view("AnyEffective", kind.name(), "anyEffective");
        }
        if (kind.markers().contains(Marker.OPERABLE)) {
            view("Active", kind.name(), "active");
            view("AnyStatus", kind.name(), "anyStatus");
        }
    }

    private void view(String word, String of, String subject) {
        session.method("use" + word + of + "View").does(Role.USE_VIEW, subject);
    }

    private void byId() {
        String id = lowerFirst(kind.name()) + "Id";
        session.method("get" + kind.name())
                .returns(kind.qualifiedName())
                .takes(Core.ID, id)
                .fails(NOT_FOUND, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.LOOKUP_BY_ID);
        session.method("get" + kind.plural() + "ByIds")
                .returns(list())
                .takes(Core.ID_LIST, id + "s")
                .fails(NOT_FOUND, NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED)
                .does(Role.LOOKUP_BY_IDS);
    }

    private void byType() {
        String genus = lowerFirst(kind.name()) + "GenusType";
        errors(lookup("ByGenusType", List.of("genus")).takes(Core.TYPE, genus));
        errors(lookup("ByParentGenusType", List.of("parentGenus")).takes(Core.TYPE, genus));
        errors(lookup("ByRecordType", List.of("record")).takes(Core.TYPE, lowerFirst(kind.name()) + "RecordType"));
    }

    private void onDate() {
        if (!temporal) {
            return;
        }
        errors(dates(lookup("OnDate", List.of("onDate"))));
        if (!plan.lookups().isEmpty()) {
            errors(dates(lookup("ByGenusTypeOnDate", List.of("genus", "onDate"))
                    .takes(Core.TYPE, lowerFirst(kind.name()) + "GenusType")));
        }
    }

    private void forParents(List<Parent> parents) {
        for (boolean genus : new boolean[] {false, true}) {
            forParents(parents, genus, false);
            if (temporal) {
                forParents(parents, genus, true);
            }
        }
    }

    private void forParents(List<Parent> parents, boolean genus, boolean date) {
        List<String> filters = new ArrayList<>();
        parents.forEach(parent -> filters.add("for:" + parent.name()));
        if (genus) {
            filters.add("genus");
        }
        if (date) {
            filters.add("onDate");
        }
        String names = parents.stream().map(Parent::name).collect(Collectors.joining("And"));
        MethodDraft method = lookup((genus ? "ByGenusType" : "") + "For" + names + (date ? "OnDate" : ""), filters);
        parents.forEach(parent -> method.takes(Core.ID, parent.parameter()));
        if (genus) {
            method.takes(Core.TYPE, lowerFirst(kind.name()) + "GenusType");
        }
        errors(date ? dates(method) : method);
    }

    private MethodDraft lookup(String suffix, List<String> filters) {
        return session.method("get" + kind.plural() + suffix)
                .returns(list())
                .does(Role.LOOKUP, String.join(",", filters));
    }

    private static MethodDraft dates(MethodDraft method) {
        return method.takes(Core.DATE_TIME, "from").takes(Core.DATE_TIME, "to").fails(INVALID_ARGUMENT);
    }

    private static void errors(MethodDraft method) {
        method.fails(NULL_ARGUMENT, OPERATION_FAILED, PERMISSION_DENIED);
    }

    private String list() {
        return kind.qualifiedName() + "List";
    }
}
