package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.MUST;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osid.OsidObject;
import org.osid.id.Id;
import org.osidforge.spec.model.BatchKind;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeType;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.FormElement;
import org.osidforge.tck.run.FormInHand;
import org.osidforge.tck.run.LookupView;
import org.osidforge.tck.run.ManagerInHand;
import org.osidforge.tck.run.ObjectInHand;
import org.osidforge.tck.run.Trial;

/** The lookup session of the kind, where the provider offers it. */
@ClauseGroup(
        value = "LOOKUP",
        look =
                "The query behind each lookup method: that it filters by what it was asked for, and what the view of the session makes of Ids that are not known.",
        hints = Role.CAN_CREATE)
public final class LookupClauses {

    private static LookupView offered(Trial trial) {
        if (!trial.hasLookupSession()) {
            throw Stop.notTestable("the specification gives no lookup session of "
                    + trial.kind().qualifiedName());
        }
        LookupView view = trial.lookup()
                .orElseThrow(() -> Stop.notDeclared("the provider offers no lookup session of "
                        + trial.kind().name()));
        boolean allowed = view.facet()
                .find(Role.CAN_LOOKUP)
                .map(m -> view.facet().test(view.raw(), m))
                .orElse(true);
        if (!allowed) {
            throw Stop.notDeclared("the lookup session says that this caller may not look up "
                    + trial.kind().plural());
        }
        return view;
    }

    @Clause(
            id = "LOOKUP-01",
            level = MUST,
            source = "CORE lookup sessions",
            text = "One object is found by its Id; an unknown Id is NOT_FOUND, null is NULL_ARGUMENT.")
    public void byId(Trial trial) {
        LookupView view = offered(trial);
        MadeId id = UpdateClauses.made(trial, 1).get(0);
        Expect.equal(id, view.get(id).id(), "looking up an object and reading its Id");
        Expect.error(ErrorCode.NOT_FOUND, "looking up an unknown Id", () -> view.get(trial.unknownId()));
        Expect.error(ErrorCode.NULL_ARGUMENT, "looking up null", () -> view.get(null));
    }

    @Clause(
            id = "LOOKUP-02",
            level = MUST,
            source = "CORE lookup sessions",
            text =
                    "Several objects by their Ids in the plenary view: all of them, in order and with duplicates, or NOT_FOUND.")
    public void byIdsPlenary(Trial trial) {
        LookupView view = offered(trial);
        if (!view.offers("plenary")) {
            throw Stop.notTestable("the specification gives this session no plenary view");
        }
        List<MadeId> ids = UpdateClauses.made(trial, 2);
        List<MadeId> asked = List.of(ids.get(1), ids.get(0), ids.get(1));
        List<MadeId> seen = view.getAll(asked).stream().map(ObjectInHand::id).toList();
        Expect.equal(asked, seen, "looking up three Ids, one of them twice, in the plenary view");
        Expect.error(
                ErrorCode.NOT_FOUND,
                "looking up a known and an unknown Id in the plenary view",
                () -> view.getAll(List.of(ids.get(0), trial.unknownId())));
    }

    @Clause(
            id = "LOOKUP-03",
            level = MUST,
            source = "CORE lookup sessions",
            text =
                    "Several objects by their Ids in the comparative view: unknown ones may be left out, nothing else is added.")
    public void byIdsComparative(Trial trial) {
        LookupView view = offered(trial).use("comparative");
        if (!view.offers("comparative")) {
            throw Stop.notTestable("the specification gives this session no comparative view");
        }
        List<MadeId> ids = UpdateClauses.made(trial, 3);
        List<MadeId> asked = List.of(ids.get(0), trial.unknownId(), ids.get(1));
        Set<String> seen = new TreeSet<>(
                view.getAll(asked).stream().map(o -> o.id().toString()).toList());
        Expect.equal(
                new TreeSet<>(List.of(ids.get(0).toString(), ids.get(1).toString())),
                seen,
                "looking up two Ids, and an unknown one between them, in the comparative view");
    }

    @Clause(
            id = "LOOKUP-04",
            level = MUST,
            source = "CORE lookup sessions",
            text = "All objects, the objects of a genus type, and those of a record type: exactly the matching ones.")
    public void matching(Trial trial) {
        LookupView view = offered(trial);
        // what objects are made for may be objects of the same kind
        trial.setUp(
                "making the parents of objects", () -> trial.session().parents().next());
        Set<String> before = view.allIds();
        List<MadeId> ids = UpdateClauses.made(trial, 2);
        Set<String> added = new HashSet<>(view.allIds());
        Expect.that(
                added.containsAll(before), "looking up all objects", "all that were there before", added.toString());
        added.removeAll(before);
        Expect.equal(texts(ids), added, "creating two objects and looking up all");
        Expect.equal(
                view.all().size(), view.allIds().size(), "looking up all objects, and counting the different ones");
        byGenus(trial, view);
        byRecordType(trial, view);
    }

    private static Set<String> texts(List<MadeId> ids) {
        return ids.stream().map(MadeId::toString).collect(Collectors.toSet());
    }

    private static void byGenus(Trial trial, LookupView view) {
        BatchSession session = trial.session();
        List<FormInHand> forms = session.filledForms(2);
        Optional<FormElement> genus =
                forms.get(0).element("GenusType").filter(e -> !forms.get(0).isReadOnly(e));
        if (genus.isEmpty()) {
            return;
        }
        for (FormInHand form : forms) {
            session.filler().validFor(form, genus.get()).ifPresent(type -> form.set(genus.get(), type));
        }
        Object one = forms.get(0).expected().get(genus.get());
        Object other = forms.get(1).expected().get(genus.get());
        if (!(one instanceof MadeType type) || one.equals(other)) {
            return;
        }
        List<MadeId> ids = session.idsOf(forms);
        view.matching("genus", type).ifPresent(found -> {
            String did = "looking up the objects of the genus type " + type;
            Set<String> seen = found.stream().map(o -> o.id().toString()).collect(Collectors.toSet());
            Expect.that(seen.contains(ids.get(0).toString()), did, "the object " + ids.get(0), seen.toString());
            found.forEach(
                    o -> Expect.equal(Optional.of(type), o.value(genus.get()), did + " and reading their genus type"));
        });
    }

    private static void byRecordType(Trial trial, LookupView view) {
        List<MadeType> types = trial.bench()
                .manager(trial.kind().pkg())
                .map(m -> m.recordTypes(trial.kind().name()))
                .orElse(List.of());
        if (types.isEmpty()) {
            return;
        }
        MadeType type = types.get(0);
        BatchSession session = trial.session();
        List<FormInHand> with = session.formsForCreate(1, List.of(type));
        session.filler().fill(with.get(0));
        MadeId id;
        try {
            id = session.idsOf(with).get(0);
        } catch (Stop | ProviderError recordNeedsMore) {
            // a record may ask for elements of its own, which the form itself does not show
            return;
        }
        view.matching("record", type).ifPresent(found -> {
            String did = "looking up the objects of the record type " + type;
            Set<String> seen = found.stream().map(o -> o.id().toString()).collect(Collectors.toSet());
            Expect.that(seen.contains(id.toString()), did, "the object " + id, seen.toString());
            found.forEach(o -> Expect.that(
                    Guard.call("hasRecordType of an object", () -> ((OsidObject) o.raw()).hasRecordType(type)),
                    did + " and asking each for it",
                    "true",
                    "false"));
        });
    }

    @Clause(
            id = "LOOKUP-05",
            level = MUST,
            source = "CORE lookup sessions",
            text =
                    "The isolated view shows only this catalog's objects, the federated view also those of its children, where there is a"
                            + " hierarchy.")
    public void catalogViews(Trial trial) {
        LookupView view = offered(trial);
        if (!view.offers("isolated")
                || !trial.manager().hasSessionForCatalog(trial.batch().session())) {
            throw Stop.notTestable("objects of " + trial.kind().name() + " do not lie in catalogs");
        }
        BatchKind catalogs = trial.catalogs()
                .orElseThrow(() -> Stop.notTestable("no catalogs can be made: no batch session of "
                        + trial.kind().catalog() + " is offered among those under test"));
        if (!trial.manager().supportsVisibleFederation()) {
            throw Stop.notDeclared("the manager says that no session for another catalog can be had");
        }
        Family family = trial.setUp("creating a catalog and its child", () -> Family.of(trial, catalogs));
        MadeId above = makeIn(trial, family.parent());
        MadeId below = makeIn(trial, family.child());
        LookupView upper = trial.lookupInCatalog(family.parent())
                .orElseThrow(() -> Stop.notDeclared("the provider offers no lookup session for a catalog"));

        Set<String> isolated = upper.use("isolated").allIds();
        String did = "creating an object in a catalog and one in another, and looking up all in the isolated view";
        Expect.that(isolated.contains(above.toString()), did, "the catalog's own object", isolated.toString());
        Expect.that(!isolated.contains(below.toString()), did, "no object of another catalog", isolated.toString());
        if (family.related()) {
            Set<String> federated = upper.use("federated").allIds();
            String both =
                    "creating an object in a catalog and one in its child, and looking up all in the federated view";
            Expect.that(federated.contains(above.toString()), both, "the catalog's own object", federated.toString());
            Expect.that(federated.contains(below.toString()), both, "also the child's object", federated.toString());
        }
    }

    private static MadeId makeIn(Trial trial, MadeId catalog) {
        return trial.setUp("creating an object in a catalog", () -> {
            ManagerInHand manager = trial.manager();
            Object raw = manager.sessionForCatalog(trial.batch().session(), catalog);
            return trial.adopt(trial.batch(), raw).make(1).get(0);
        });
    }

    /** Two catalogs, the second below the first where catalogs say what lies above them. */
    private record Family(MadeId parent, MadeId child, boolean related) {

        static Family of(Trial trial, BatchKind catalogs) {
            BatchSession session = trial.sessionOf(catalogs);
            MadeId parent = session.make(1).get(0);
            FormInHand form = session.filledForms(1).get(0);
            Optional<FormElement> parents = form.element("Parents").filter(e -> catalogs.parentsElement());
            boolean related = parents.filter(e -> !form.isReadOnly(e)).isPresent();
            parents.filter(e -> related).ifPresent(e -> form.set(e, new Id[] {parent}));
            return new Family(parent, session.idsOf(List.of(form)).get(0), related);
        }
    }
}
