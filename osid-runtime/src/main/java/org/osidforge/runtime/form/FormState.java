package org.osidforge.runtime.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import org.osid.Metadata;
import org.osid.type.Type;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.kind.RecordDef;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicLocale;
import org.osidforge.runtime.value.BasicType;

/**
 * What the engine knows of one form.
 *
 * <p>A form belongs to one attempt on one object. Elements may be set by one thread at a time; whether the form is used is safe for many.
 */
public final class FormState {

    private static final int OPEN = 0;
    private static final int CLAIMED = 1;
    private static final int SPENT = 2;
    private static final AtomicIntegerFieldUpdater<FormState> USE =
            AtomicIntegerFieldUpdater.newUpdater(FormState.class, "use");

    private volatile int use = OPEN;

    private final Ledger ledger;
    private final Kind kind;
    private final BasicId id;
    private final FormTerms terms;
    /** The object to be updated, or null. */
    private final StoredObject original;

    private final BasicId[] parents;
    private final Object[] values;
    /** The elements that were set or cleared; null in a form for create, whose elements are all its own. */
    private final BitSet touched;

    private BasicLocale locale;
    private String comment = "";

    private FormState(Ledger ledger, Kind kind, BasicId id, FormTerms terms, StoredObject original, BasicId[] parents) {
        this.ledger = ledger;
        this.kind = kind;
        this.id = id;
        this.terms = terms;
        this.original = original;
        this.parents = parents;
        this.values = new Object[kind.size()];
        this.touched = original == null ? null : new BitSet(kind.size());
        this.locale = terms.defaultLocale();
    }

    /**
     * A form for create.
     *
     * @param ledger of the session that gives it
     * @param kind what is to be created
     * @param id Id of the form
     * @param terms what it has in common with the other forms of its batch
     * @param parents primary Ids of its parents, in the order of the kind; null for those that its way has not
     */
    public static FormState forCreate(Ledger ledger, Kind kind, BasicId id, FormTerms terms, BasicId... parents) {
        FormState form = new FormState(ledger, kind, id, terms, null, parents);
        for (int i = 0; i < parents.length; i++) {
            form.values[kind.parentElement(i).index()] = parents[i];
        }
        return form;
    }

    /**
     * A form for update.
     *
     * @param ledger of the session that gives it
     * @param id Id of the form
     * @param terms what it has in common with the other forms of its batch
     * @param original the object as it is now
     */
    public static FormState forUpdate(Ledger ledger, BasicId id, FormTerms terms, StoredObject original) {
        return new FormState(ledger, original.kind(), id, terms, original, new BasicId[0]);
    }

    Ledger ledger() {
        return ledger;
    }

    /** What it is for. */
    public Kind kind() {
        return kind;
    }

    /** Id of the form. */
    public BasicId id() {
        return id;
    }

    /** Whether it is for update. */
    public boolean isForUpdate() {
        return original != null;
    }

    /** Whether it may be submitted. */
    public boolean isUsable() {
        return use == OPEN;
    }

    /**
     * Id of the object to be updated.
     *
     * @throws org.osid.IllegalStateException if the form is for create
     */
    public BasicId target() {
        if (original == null) {
            throw Fault.FORM_FOR_CREATE.illegalState();
        }
        return original.id();
    }

    /**
     * Id of the parent of that name.
     *
     * @throws org.osid.IllegalStateException if the form is for update, or was not made for that parent
     */
    public BasicId parent(String name) {
        BasicId found = parentOrNull(name);
        if (found == null) {
            throw Fault.NO_VALUE.illegalState(name);
        }
        return found;
    }

    /**
     * Whether the form was made for the parent of that name.
     *
     * @throws org.osid.IllegalStateException if the form is for update
     */
    public boolean hasParent(String name) {
        return parentOrNull(name) != null;
    }

    private BasicId parentOrNull(String name) {
        if (original != null) {
            throw Fault.FORM_FOR_UPDATE.illegalState();
        }
        for (int i = 0; i < parents.length; i++) {
            if (kind.parents().get(i).name().equals(name)) {
                return parents[i];
            }
        }
        return null;
    }

    /** Record types that the form has, those of the object among them. */
    public List<BasicType> recordTypes() {
        return original == null ? terms.recordTypes() : original.recordTypes();
    }

    /**
     * The record of that Type.
     *
     * @throws org.osid.NullArgumentException if the Type is null
     * @throws org.osid.UnsupportedException if the form has no such record
     */
    public RecordDef record(Type recordType) {
        BasicType type = BasicType.of(Fault.checkNotNull(recordType, "recordType"));
        if (!recordTypes().contains(type)) {
            throw Fault.RECORD_TYPE.unsupported(type, kind);
        }
        return kind.record(type);
    }

    // elements

    /**
     * Sets an element; a value that is refused leaves it as it was.
     *
     * @throws org.osid.NoAccessException if it cannot be set
     * @throws org.osid.NullArgumentException if the value is null or holds a null
     * @throws org.osid.InvalidArgumentException if the value is out of its bounds
     */
    public void set(ElementDef element, Object value) {
        checkAccess(element);
        change(element, Checks.checked(element, value, locale));
    }

    /**
     * Clears an element.
     *
     * @throws org.osid.NoAccessException if it is required or cannot be changed
     */
    public void clear(ElementDef element) {
        checkAccess(element);
        if (element.isRequired()) {
            throw Fault.REQUIRED_CLEAR.noAccess(element);
        }
        change(element, null);
    }

    /** The element's value as it would be after a submission, or null. */
    public Object value(ElementDef element) {
        if (element == FormTerms.JOURNAL_COMMENT) {
            return comment.isEmpty() ? null : comment;
        }
        if (!element.isStored()) {
            return null;
        }
        return touched == null || touched.get(element.index())
                ? values[element.index()]
                : original.value(element.index());
    }

    /** Whether the element was set or cleared, or is one of a form for create. */
    public boolean isTouched(ElementDef element) {
        return touched == null || touched.get(element.index());
    }

    /** Metadata of an element. */
    public Metadata metadata(ElementDef element) {
        return new ElementMetadata(element, this);
    }

    private void checkAccess(ElementDef element) {
        if (element.isReadOnly() || element.origin() != ElementDef.Origin.FORM) {
            throw Fault.READ_ONLY.noAccess(element);
        }
    }

    private void change(ElementDef element, Object value) {
        values[element.index()] = value;
        if (touched != null) {
            touched.set(element.index());
        }
    }

    // locale and journal

    /** The locale that texts are set in unless another is chosen. */
    public BasicLocale defaultLocale() {
        return terms.defaultLocale();
    }

    /** The locales that texts can be set in. */
    public List<BasicLocale> locales() {
        return terms.locales();
    }

    /**
     * Chooses the locale of the texts that are set from now on.
     *
     * @throws org.osid.NullArgumentException if an argument is null
     * @throws org.osid.UnsupportedException if it is none of {@link #locales}
     */
    public void chooseLocale(Type language, Type script) {
        Fault.checkNotNull(language, "languageType");
        Fault.checkNotNull(script, "scriptType");
        for (BasicLocale one : terms.locales()) {
            if (one.language().equals(language) && one.script().equals(script)) {
                locale = one;
                return;
            }
        }
        throw Fault.LOCALE.unsupported(BasicType.of(language), BasicType.of(script));
    }

    /** Metadata of the journal comment. */
    public Metadata journalCommentMetadata() {
        return new ElementMetadata(FormTerms.JOURNAL_COMMENT, this);
    }

    /**
     * Sets the comment that goes with the submission.
     *
     * @throws org.osid.NullArgumentException if it is null
     * @throws org.osid.InvalidArgumentException if it is out of its bounds
     */
    public void comment(String words) {
        comment = (String) Checks.checked(FormTerms.JOURNAL_COMMENT, words, locale);
    }

    /** The comment that goes with the submission, or the empty string. */
    public String comment() {
        return comment;
    }

    // submission

    /** What is missing or wrong, in the order of the elements; empty where the form is valid. */
    public List<Violation> violations() {
        List<ElementDef> required = kind.requiredElements();
        boolean dated = kind.element(Core.START_DATE) != null;
        if (required.isEmpty() && recordTypes().isEmpty() && !dated) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>(0);
        addMissing(required, found);
        for (BasicType type : recordTypes()) {
            addMissing(kind.record(type).elements(), found);
        }
        if (dated) {
            addDates(found);
        }
        return found;
    }

    private void addMissing(List<ElementDef> elements, List<Violation> found) {
        for (ElementDef e : elements) {
            if (e.isRequired() && e.isStored() && value(e) == null) {
                found.add(new Violation(e, Fault.REQUIRED_MISSING.text(e)));
            }
        }
    }

    private void addDates(List<Violation> found) {
        ElementDef end = kind.element(Core.END_DATE);
        Object startsAt = value(kind.element(Core.START_DATE));
        Object endsAt = value(end);
        if (startsAt != null && endsAt != null && Checks.isAfter(startsAt, endsAt)) {
            found.add(new Violation(end, Fault.DATE_ORDER.text(endsAt, startsAt)));
        }
    }

    /** The object that a form for create makes. */
    public StoredObject object(BasicId objectId, BasicId catalog, Object[] resolved) {
        return StoredObject.of(kind, objectId, catalog, terms.recordTypes(), resolved);
    }

    /** A copy of the values, to become those of an object. */
    public Object[] copyOfValues() {
        return values.clone();
    }

    /** What a form for update changes, in the order of the elements; the values are those of {@code resolved}. */
    public ObjectChange change(Object[] resolved) {
        int[] indexes = touched.stream().toArray();
        Object[] changed = new Object[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            changed[i] = resolved[indexes[i]];
        }
        return new ObjectChange(original.id(), indexes, changed);
    }

    Ledger.Claim claim() {
        if (USE.compareAndSet(this, OPEN, CLAIMED)) {
            return Ledger.Claim.GRANTED;
        }
        return use == SPENT ? Ledger.Claim.SPENT : Ledger.Claim.BUSY;
    }

    void spend() {
        use = SPENT;
    }

    void giveBack() {
        use = OPEN;
    }
}
