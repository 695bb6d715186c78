package org.osidforge.runtime.adapter;

import org.osid.Metadata;
import org.osid.OsidObjectForm;
import org.osid.OsidRecord;
import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.locale.Locale;
import org.osid.locale.LocaleList;
import org.osid.type.Type;
import org.osid.type.TypeList;
import org.osidforge.runtime.form.FormState;
import org.osidforge.runtime.kind.Core;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.list.LocaleListAdapter;
import org.osidforge.runtime.list.TypeListAdapter;
import org.osidforge.runtime.value.BasicType;

/** Base of every form of an object, for create and for update, single and batch. */
public abstract class FormAdapter extends ElementWriter implements OsidObjectForm {

    private final Scope scope;

    /**
     * The form as its interface shows it.
     *
     * @param state what the engine knows of it
     * @param scope where it was asked for
     */
    protected FormAdapter(FormState state, Scope scope) {
        super(state);
        this.scope = scope;
    }

    /** The writer of its elements, for the interfaces that add the standard's markers. */
    public final ElementWriter writer() {
        return this;
    }

    /** Id of the form, which names the attempt and not the object. */
    @Override
    public final Id getId() {
        return state().id();
    }

    /** Whether it may still be used. */
    @Override
    public final boolean isCurrent() {
        return state().isUsable();
    }

    @Override
    public final boolean isForUpdate() {
        return state().isForUpdate();
    }

    @Override
    public final Locale getDefaultLocale() {
        return state().defaultLocale();
    }

    @Override
    public final LocaleList getLocales() {
        return new LocaleListAdapter(state().locales());
    }

    @Override
    public final void setLocale(Type languageType, Type scriptType) {
        state().chooseLocale(languageType, scriptType);
    }

    @Override
    public final Metadata getJournalCommentMetadata() {
        return state().journalCommentMetadata();
    }

    @Override
    public final void setJournalComment(String comment) {
        state().comment(comment);
    }

    @Override
    public final boolean isValid() {
        return state().violations().isEmpty();
    }

    @Override
    public final DisplayText[] getValidationMessages() {
        return state().violations().stream().map(v -> v.message()).toArray(DisplayText[]::new);
    }

    @Override
    public final Metadata[] getInvalidMetadata() {
        return state().violations().stream()
                .map(v -> state().metadata(v.element()))
                .toArray(Metadata[]::new);
    }

    @Override
    public final TypeList getRecordTypes() {
        return new TypeListAdapter(state().recordTypes());
    }

    @Override
    public final boolean hasRecordType(Type recordType) {
        return state().recordTypes().contains(BasicType.of(recordType));
    }

    /** The record types that the form cannot do without: none. */
    @Override
    public final TypeList getRequiredRecordTypes() {
        return new TypeListAdapter(java.util.List.<Type>of());
    }

    @Override
    public final Metadata getDisplayNameMetadata() {
        return metadata(core(Core.DISPLAY_NAME));
    }

    @Override
    public final void setDisplayName(String displayName) {
        set(core(Core.DISPLAY_NAME), displayName);
    }

    @Override
    public final void clearDisplayName() {
        clear(core(Core.DISPLAY_NAME));
    }

    @Override
    public final Metadata getDescriptionMetadata() {
        return metadata(core(Core.DESCRIPTION));
    }

    @Override
    public final void setDescription(String description) {
        set(core(Core.DESCRIPTION), description);
    }

    @Override
    public final void clearDescription() {
        clear(core(Core.DESCRIPTION));
    }

    @Override
    public final Metadata getGenusTypeMetadata() {
        return metadata(core(Core.GENUS_TYPE));
    }

    @Override
    public final void setGenusType(Type genusType) {
        set(core(Core.GENUS_TYPE), genusType);
    }

    @Override
    public final void clearGenusType() {
        clear(core(Core.GENUS_TYPE));
    }

    /**
     * Id of what the form was made for.
     *
     * @param parent name of the parent, such as {@code Building}
     * @throws org.osid.IllegalStateException if the form is for update, or was not made for that
     */
    protected final Id parent(String parent) {
        return state().parent(parent);
    }

    /**
     * Whether the form was made for that.
     *
     * @param parent name of the parent, such as {@code Building}
     * @throws org.osid.IllegalStateException if the form is for update
     */
    protected final boolean hasParent(String parent) {
        return state().hasParent(parent);
    }

    /**
     * Id of the object to be updated.
     *
     * @throws org.osid.IllegalStateException if the form is for create
     */
    protected final Id target() {
        return state().target();
    }

    /**
     * The record of that Type.
     *
     * @throws org.osid.NullArgumentException if the Type is null
     * @throws org.osid.UnsupportedException if the form has no such record
     */
    protected final <R extends OsidRecord> R formRecord(Type recordType, Class<R> type) {
        return type.cast(scope.adapters().recordOf(this, state().record(recordType)));
    }

    final ElementDef core(Core which) {
        return state().kind().element(which);
    }

    /** Kind and Id. */
    @Override
    public final String toString() {
        return "form for " + state().kind().name() + " " + state().id();
    }
}
