package org.osidforge.runtime.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osid.OperationFailedException;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.form.Ledger;
import org.osidforge.runtime.form.Violation;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;

/**
 * Lets forms in: whose they are, whether they were used, and whether they are valid.
 *
 * <p>One of these serves one call; it remembers the references that it resolved, so that a thousand floors of one building ask for the building once.
 */
final class Admission {

    /** Why a form is not let in: the sort of error for a single operation, and the words for a response. */
    record Refusal(Sort sort, String reason) {}

    /** The sorts of refusal, each an error of its own in single operations. */
    enum Sort {
        /** Not a form of this session, kind or operation. */
        FOREIGN,
        /** Used, or being used. */
        USED,
        /** Not valid. */
        INVALID
    }

    private final Session session;
    private final Kind kind;
    private final boolean forUpdate;
    private final Map<Kind, Map<BasicId, BasicId>> resolved = new HashMap<>();
    private final Map<BasicId, List<BasicId>> pendingParents = new HashMap<>();
    private final boolean refers;

    Admission(Session session, Kind kind, boolean forUpdate) {
        this.session = session;
        this.kind = kind;
        this.forUpdate = forUpdate;
        this.refers = !kind.referenceElements().isEmpty();
    }

    /** Claims a form, or tells why it is not to be had; null is a form of somebody else. */
    Refusal claim(FormState form) {
        if (form == null || !session.ledger().gave(form)) {
            return new Refusal(Sort.FOREIGN, Fault.FORM_FOREIGN.text());
        }
        if (form.kind() != kind) {
            return new Refusal(Sort.FOREIGN, Fault.FORM_KIND.text(form.kind().name(), kind.name()));
        }
        if (form.isForUpdate() != forUpdate) {
            return new Refusal(
                    Sort.FOREIGN, form.isForUpdate() ? Fault.FORM_FOR_UPDATE.text() : Fault.FORM_FOR_CREATE.text());
        }
        Ledger.Claim claim = session.ledger().claim(form);
        return switch (claim) {
            case GRANTED -> null;
            case SPENT -> new Refusal(Sort.USED, Fault.FORM_USED.text());
            case BUSY -> new Refusal(Sort.USED, Fault.FORM_BUSY.text());
        };
    }

    /**
     * Checks a claimed form: required elements, dates, references. References in the values become primary Ids.
     *
     * @param values a copy of the form's values
     * @return why it is not valid, or null
     */
    Refusal check(FormState form, Object[] values) throws OperationFailedException {
        List<Violation> violations = form.violations();
        if (!violations.isEmpty()) {
            return new Refusal(Sort.INVALID, violations.get(0).reason());
        }
        return refers ? checkReferences(form, values) : null;
    }

    private Refusal checkReferences(FormState form, Object[] values) throws OperationFailedException {
        for (ElementDef element : kind.referenceElements()) {
            Object value = values[element.index()];
            // a package is loaded when something refers to it, not before
            Kind referred = value == null || !form.isTouched(element)
                    ? null
                    : session.engine().kind(element.type());
            if (referred != null) {
                Object primary = primary(referred, value);
                if (primary == null) {
                    return new Refusal(
                            Sort.INVALID, Fault.REFERENCE_UNKNOWN.text(element, referred.name(), wordsOf(value)));
                }
                values[element.index()] = primary;
            }
        }
        return kind.element(Core.PARENTS) == null ? null : checkParents(form, values);
    }

    private Refusal checkParents(FormState form, Object[] values) throws OperationFailedException {
        ElementDef parents = kind.element(Core.PARENTS);
        if (!forUpdate || !form.isTouched(parents)) {
            return null;
        }
        List<BasicId> ids = Catalogs.idsOf(values[parents.index()]);
        if (Catalogs.makesCycle(session, kind, form.target(), ids, pendingParents)) {
            return new Refusal(Sort.INVALID, Fault.CATALOG_CYCLE.text(form.target()));
        }
        pendingParents.put(form.target(), ids);
        return null;
    }

    /** The primary Ids of a reference's value, or null where one of them is unknown. */
    private Object primary(Kind referred, Object value) throws OperationFailedException {
        if (value instanceof Object[] several) {
            Object[] found = new Object[several.length];
            for (int i = 0; i < several.length; i++) {
                found[i] = primary(referred, (BasicId) several[i]);
                if (found[i] == null) {
                    return null;
                }
            }
            return found;
        }
        return primary(referred, (BasicId) value);
    }

    /** The primary Id that stands for an Id or alias, or null where there is no such object. */
    BasicId primary(Kind referred, BasicId id) throws OperationFailedException {
        Map<BasicId, BasicId> known = resolved.computeIfAbsent(referred, k -> new HashMap<>());
        BasicId primary = known.get(id);
        if (primary == null) {
            StoredObject found = session.references().find(referred, id);
            if (found != null) {
                primary = found.id();
                known.put(id, primary);
            }
        }
        return primary;
    }

    private static String wordsOf(Object value) {
        return value instanceof Object[] several ? java.util.Arrays.toString(several) : value.toString();
    }
}
