package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.ADVICE;
import static org.osidforge.tck.report.Level.MUST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osid.Metadata;
import org.osid.type.Type;
import org.osidforge.spec.model.CreateShape;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.DataMaker;
import org.osidforge.tck.data.DataMaker.Excluded;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.data.MadeType;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.FormElement;
import org.osidforge.tck.run.FormInHand;
import org.osidforge.tck.run.LookupView;
import org.osidforge.tck.run.MadeParent;
import org.osidforge.tck.run.Trial;

/** Getting forms for create. */
@ClauseGroup(
        value = "FORM",
        look =
                "What makes forms, and the Metadata of their elements: a setter must do what the Metadata declares, and no form shares an Id or a value with another.",
        hints = Role.CAN_CREATE)
public final class FormClauses {

    private static final Type[] NO_RECORDS = new Type[0];

    @Clause(
            id = "FORM-01",
            level = MUST,
            source = "CB getCampusFormsForCreate",
            text = "Asked for n forms for create, the session gives n forms, for one and for several.")
    public void asManyAsAsked(Trial trial) {
        trial.session().formsForCreate(1);
        trial.session().formsForCreate(3);
    }

    @Clause(
            id = "FORM-02",
            level = ADVICE,
            source = "ruling 9",
            text = "Asked for no forms, the session gives an empty list; a negative number is INVALID_ARGUMENT.")
    public void noneAndNegative(Trial trial) {
        BatchSession session = trial.session();
        trial.session().formsForCreate(0);
        if (session.shape() instanceof CreateShape.Count) {
            Expect.error(
                    ErrorCode.INVALID_ARGUMENT,
                    "asking for -1 forms for create",
                    () -> session.askFormsForCreate(-1L, NO_RECORDS));
        }
    }

    @Clause(
            id = "FORM-03",
            level = MUST,
            source = "CB getCampusFormsForCreate",
            text = "Asking for forms for create with null in place of record types is NULL_ARGUMENT.")
    public void nullRecordTypes(Trial trial) {
        BatchSession session = trial.session();
        needRecordTypes(session);
        Object asked = session.parents().askFor(1);
        Expect.error(
                ErrorCode.NULL_ARGUMENT,
                "asking for a form for create with null record types",
                () -> session.askFormsForCreate(asked, null));
    }

    private static void needRecordTypes(BatchSession session) {
        if (!session.takesRecordTypes()) {
            throw Stop.notTestable("the specification asks for forms of this session without record types");
        }
    }

    @Clause(
            id = "FORM-04",
            level = MUST,
            source = "CB getCampusFormsForCreate",
            text =
                    "Asking for a record type that is not supported is UNSUPPORTED, and the session's hint about record types agrees.")
    public void unsupportedRecordType(Trial trial) {
        BatchSession session = trial.session();
        needRecordTypes(session);
        Type[] unknown = {trial.data().newType("records")};
        Object asked = session.parents().askFor(1);
        Expect.error(
                ErrorCode.UNSUPPORTED,
                "asking for a form for create with the unknown record type " + unknown[0],
                () -> session.askFormsForCreate(asked, unknown));
        Optional<MethodSpec> hint = session.facet().find(Role.CAN_CREATE_WITH_RECORD_TYPES);
        hint.ifPresent(method -> {
            boolean said = session.facet().test(session.raw(), method, (Object) unknown);
            Expect.that(!said, method.name() + " with the unknown record type " + unknown[0], "false", "true");
            supportedTypes(trial).forEach(type -> expectAgreement(session, method, type));
        });
    }

    private static void expectAgreement(BatchSession session, MethodSpec hint, MadeType type) {
        Type[] one = {type};
        if (session.facet().test(session.raw(), hint, (Object) one)) {
            session.formsForCreate(1, List.of(type));
        } else {
            Expect.error(
                    ErrorCode.UNSUPPORTED,
                    "asking for a form with the record type " + type + ", of which " + hint.name() + " says no",
                    () -> session.askFormsForCreate(session.parents().askFor(1), one));
        }
    }

    @Clause(id = "FORM-05", level = MUST, source = "CB D2", text = "An empty array of record types is accepted.")
    public void noRecordTypes(Trial trial) {
        needRecordTypes(trial.session());
        trial.session().formsForCreate(2, BatchSession.NO_RECORDS);
    }

    @Clause(
            id = "FORM-06",
            level = MUST,
            source = "CB D2",
            text =
                    "A form for create says that it is not for update, and its getter of the object's Id is ILLEGAL_STATE.")
    public void isForCreate(Trial trial) {
        BatchSession session = trial.session();
        FormInHand form = session.formsForCreate(1).get(0);
        Expect.that(!form.isForUpdate(), "isForUpdate of a form for create", "false", "true");
        if (session.form().find(Role.GET_TARGET_ID).isPresent()) {
            Expect.error(
                    ErrorCode.ILLEGAL_STATE,
                    "asking a form for create for the Id of its object",
                    () -> session.targetId(form));
        }
    }

    @Clause(
            id = "FORM-07",
            level = MUST,
            source = "CB D4",
            text = "The Ids of forms are not null and differ within a batch and between batches.")
    public void formIdsDiffer(Trial trial) {
        BatchSession session = trial.session();
        List<MadeId> ids = new ArrayList<>();
        session.formsForCreate(3).forEach(form -> ids.add(form.id()));
        session.formsForCreate(2).forEach(form -> ids.add(form.id()));
        trial.newSession().formsForCreate(1).forEach(form -> ids.add(form.id()));
        Expect.that(
                new HashSet<>(ids).size() == ids.size(),
                "reading the Ids of forms of three batches",
                ids.size() + " different Ids",
                ids.toString());
    }

    @Clause(
            id = "FORM-08",
            level = MUST,
            source = "CB D2",
            text = "Supported record types that were asked for are on every form.")
    public void recordTypesAreThere(Trial trial) {
        BatchSession session = trial.session();
        needRecordTypes(session);
        List<MadeType> types = supportedTypes(trial);
        if (types.isEmpty()) {
            throw Stop.notTestable("the provider says that it supports no record type of "
                    + trial.kind().name());
        }
        for (MadeType type : types) {
            for (FormInHand form : session.formsForCreate(2, List.of(type))) {
                Expect.that(
                        form.hasRecordType(type),
                        "hasRecordType of a form that was asked for with " + type,
                        "true",
                        "false");
            }
        }
    }

    // record types are told by the manager of the kind's own package
    private static List<MadeType> supportedTypes(Trial trial) {
        return trial.bench()
                .manager(trial.kind().pkg())
                .map(m -> m.recordTypes(trial.kind().name()))
                .orElse(List.of());
    }

    @Clause(
            id = "FORM-09",
            level = MUST,
            source = "PEER",
            text =
                    "Asked per parent, the session gives one form for each parent Id, which can be read from the form; an unknown parent"
                            + " is NOT_FOUND, null is NULL_ARGUMENT.")
    public void perParent(Trial trial) {
        BatchSession session = trial.session();
        if (!(session.shape() instanceof CreateShape.PerParent shape)) {
            throw Stop.notTestable("forms of this session are not asked for per parent");
        }
        List<List<MadeParent>> asked =
                List.of(session.parents().distinct(), session.parents().distinct());
        expectOneEach(session, asked);
        Expect.error(
                ErrorCode.NULL_ARGUMENT,
                "asking for forms for create with null in place of the parents",
                () -> session.askFormsForCreate(null, NO_RECORDS));
        // where the TCK must make up the parents, the provider knows none of them
        String parent = shape.parent().kind();
        if (!trial.bench().isAnyId(parent) && trial.bench().batchOf(parent).isPresent()) {
            List<MadeParent> unknown =
                    List.of(new MadeParent(shape.parent(), trial.data().newId("unknown.Parent")));
            Expect.error(
                    ErrorCode.NOT_FOUND,
                    "asking for a form for the unknown parent " + unknown.get(0).id(),
                    () -> session.askFormsForCreate(session.parents().asArgument(List.of(unknown)), NO_RECORDS));
        }
    }

    @Clause(
            id = "FORM-10",
            level = MUST,
            source = "CB D3, PEER",
            text =
                    "Asked per peer, the session gives one form for each peer, from which the peer's Ids can be read; of forms for equal"
                            + " peers any one serves.")
    public void perPeer(Trial trial) {
        BatchSession session = trial.session();
        if (!(session.shape() instanceof CreateShape.PerPeer)) {
            throw Stop.notTestable("forms of this session are not asked for per peer");
        }
        List<MadeParent> twice = session.parents().distinct();
        List<FormInHand> forms =
                expectOneEach(session, List.of(twice, session.parents().distinct(), twice));
        FormInHand any = forms.stream()
                .filter(f -> idsOn(session, f).equals(idsOf(twice)))
                .findFirst()
                .orElseThrow();
        session.filler().fill(any);
        session.parents().expectMadeUpIdsAreTaken();
        session.idsOf(List.of(any));
    }

    private static List<FormInHand> expectOneEach(BatchSession session, List<List<MadeParent>> asked) {
        List<FormInHand> forms = session.parents()
                .asking(() -> session.inHand(
                        session.askFormsForCreate(session.parents().asArgument(asked), NO_RECORDS)));
        List<String> wanted = asked.stream().map(FormClauses::idsOf).sorted().toList();
        List<String> seen =
                forms.stream().map(form -> idsOn(session, form)).sorted().toList();
        forms.forEach(session::expectTellsWay);
        Expect.equal(wanted, seen, "asking for one form for each of " + wanted + ", and reading their parent Ids");
        return forms;
    }

    private static String idsOf(List<MadeParent> parents) {
        return parents.stream().map(p -> p.id().toString()).toList().toString();
    }

    private static String idsOn(BatchSession session, FormInHand form) {
        return session.parentIds(form).stream().map(MadeId::toString).toList().toString();
    }

    @Clause(
            id = "FORM-11",
            level = MUST,
            source = "CORE OsidForm, Metadata",
            text =
                    "Each element has Metadata with an element Id of its own, and what the Metadata declares is what the setter does:"
                            + " INVALID_ARGUMENT outside lengths, ranges and sets, NO_ACCESS where read-only or where a required element is cleared,"
                            + " NULL_ARGUMENT for null.")
    public void metadataIsTrue(Trial trial) {
        BatchSession session = trial.session();
        FormInHand form = session.formsForCreate(1).get(0);
        Set<MadeId> elementIds = new HashSet<>();
        for (FormElement element : form.elements()) {
            Metadata metadata = form.metadata(element);
            MadeId id = elementId(metadata, element);
            Expect.that(
                    elementIds.add(id),
                    "reading the element Id of " + element.name(),
                    "an Id of its own",
                    id.toString());
            Guard.value("getSyntax of the Metadata of " + element.name(), metadata::getSyntax);
            if (form.isReadOnly(element)) {
                expectClosed(session, form, element);
            } else {
                expectLimits(session, trial, form, element);
            }
        }
    }

    private static MadeId elementId(Metadata metadata, FormElement element) {
        String what = "element Id of " + element.name();
        return MadeId.copyOf(Guard.call(what, metadata::getElementId), what);
    }

    private static void expectClosed(BatchSession session, FormInHand form, FormElement element) {
        session.filler()
                .validFor(form, element)
                .ifPresent(value -> Expect.error(
                        ErrorCode.NO_ACCESS,
                        "setting the read-only element " + element.name(),
                        () -> form.attempt(element, value)));
        expectNotCleared(form, element, "read-only");
    }

    private static void expectNotCleared(FormInHand form, FormElement element, String why) {
        if (element.clear() != null) {
            Expect.error(
                    ErrorCode.NO_ACCESS,
                    "clearing the " + why + " element " + element.name(),
                    () -> form.clear(element));
        }
    }

    private static void expectLimits(BatchSession session, Trial trial, FormInHand form, FormElement element) {
        if (element.setterListsNull()) {
            Expect.error(
                    ErrorCode.NULL_ARGUMENT,
                    "setting the element " + element.name() + " to null",
                    () -> form.attempt(element, null));
        }
        for (Excluded excluded : trial.data().excluded(element.valueType(), form.metadata(element))) {
            Expect.error(
                    ErrorCode.INVALID_ARGUMENT,
                    "setting the element " + element.name() + " to a value that is " + excluded.what(),
                    () -> form.attempt(element, excluded.value()));
        }
        if (isPlain(form, element)) {
            session.filler().validFor(form, element).ifPresent(value -> form.set(element, value));
        }
        if (form.isRequired(element)) {
            expectNotCleared(form, element, "required");
        }
    }

    // of other values (dates, references, patterns of texts) the Metadata does not tell all that a provider may ask
    private static boolean isPlain(FormInHand form, FormElement element) {
        Class<?> type = element.valueType();
        boolean number = type == long.class || type == boolean.class || type == BigDecimal.class;
        return number || (type == String.class && !DataMaker.hasPattern(form.metadata(element)));
    }

    @Clause(
            id = "FORM-12",
            level = MUST,
            source = "CORE OsidForm, CB D2",
            text =
                    "A form with every required element set within its constraints is valid; with one missing it is not, and the missing one"
                            + " is among its invalid Metadata; a set that was refused leaves the element as it was.")
    public void validity(Trial trial) {
        BatchSession session = trial.session();
        FormInHand whole = session.filledForms(1).get(0);
        Expect.that(whole.isValid(), "isValid of a form with every required element set", "true", "false");
        for (FormElement missing :
                session.filler().mustBeSet(session.formsForCreate(1).get(0))) {
            FormInHand form = session.formsForCreate(1).get(0);
            session.filler().fillWithout(form, missing);
            Expect.that(!form.isValid(), "isValid of a form without the required " + missing.name(), "false", "true");
            MadeId id = elementId(form.metadata(missing), missing);
            boolean told = form.invalidMetadata().stream()
                    .anyMatch(m -> elementId(m, missing).equals(id));
            Expect.that(
                    told, "getInvalidMetadata of a form without " + missing.name(), "Metadata of " + id, "none of it");
        }
        refusedSetLeavesValue(trial, session);
    }

    private static void refusedSetLeavesValue(Trial trial, BatchSession session) {
        Optional<LookupView> lookup = trial.lookup();
        if (lookup.isEmpty()) {
            return;
        }
        FormInHand form = session.filledForms(1).get(0);
        session.filler().fillAll(form);
        boolean refused = false;
        for (FormElement element : form.expected().keySet()) {
            for (Excluded excluded : trial.data().excluded(element.valueType(), form.metadata(element))) {
                refused |= isRefused(form, element, excluded.value());
            }
        }
        if (refused) {
            MadeId id = session.idsOf(List.of(form)).get(0);
            lookup.get().get(id).expectValues(form.expected(), "creating an object after sets that were refused");
        }
    }

    private static boolean isRefused(FormInHand form, FormElement element, Object value) {
        try {
            form.attempt(element, value);
        } catch (ProviderError error) {
            return true;
        }
        throw Stop.notTestable(
                "the provider takes a value of " + element.name() + " that its Metadata excludes, see FORM-11");
    }

    @Clause(
            id = "FORM-13",
            level = MUST,
            source = "CB D2",
            text = "Forms that were got and never submitted create nothing.")
    public void unsubmittedFormsCreateNothing(Trial trial) {
        trial.needLookup();
        Optional<Set<String>> before = trial.setUp("making the parents of forms", () -> {
            trial.session().parents().askFor(1);
            return trial.snapshot();
        });
        trial.session().freshlyFilled(3);
        trial.expectNothingNew(before, "getting and filling 3 forms for create without submitting them");
    }
}
