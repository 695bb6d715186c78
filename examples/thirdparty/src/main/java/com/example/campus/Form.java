package com.example.campus;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.Metadata;
import org.osid.OsidExtensibleForm;
import org.osid.UnsupportedException;
import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.locale.Locale;
import org.osid.locale.LocaleList;
import org.osid.type.Type;
import org.osid.type.TypeList;

/** What all forms have in common: an Id, a session that gave it, elements that decide whether it is valid, and that it does its work only once. */
abstract class Form implements OsidExtensibleForm {

    /** What a form does when it is submitted. */
    interface Submission<T, X extends Exception> {
        T run() throws X;
    }

    private enum State {
        FREE,
        BEING_SUBMITTED,
        USED
    }

    private final Id id = PlainId.unique("form");
    private final Session giver;
    // claimed in one atomic step, so that of two threads that submit the same form only one gets it
    private final AtomicReference<State> state = new AtomicReference<>(State.FREE);
    private final Element<String> journalComment = Element.text("journalComment");

    Form(Session giver) {
        this.giver = giver;
    }

    /** The elements that the form's validity depends on. */
    abstract List<Element<?>> elements();

    boolean isGivenBy(Session session) {
        return giver == session;
    }

    /** Runs a submission at most once with success; after a failure the form may be corrected and submitted again. */
    <T, X extends Exception> T submit(Submission<T, X> submission) throws X {
        if (!state.compareAndSet(State.FREE, State.BEING_SUBMITTED)) {
            throw new IllegalStateException("the form was used already");
        }
        State end = State.FREE;
        try {
            mustBeValid();
            T result = submission.run();
            end = State.USED;
            return result;
        } finally {
            state.set(end);
        }
    }

    void mustBeValid() {
        if (!isValid()) {
            throw new InvalidArgumentException(missing().get(0).getElementLabel() + " must be set");
        }
    }

    private List<Element<?>> missing() {
        return elements().stream().filter(Element::isMissing).toList();
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isCurrent() {
        return true;
    }

    @Override
    public boolean isValid() {
        return missing().isEmpty();
    }

    @Override
    public Metadata[] getInvalidMetadata() {
        return missing().toArray(Metadata[]::new);
    }

    @Override
    public DisplayText[] getValidationMessages() {
        return missing().stream()
                .map(element -> new Text(element.getElementLabel() + " must be set"))
                .toArray(DisplayText[]::new);
    }

    @Override
    public Metadata getJournalCommentMetadata() {
        return journalComment;
    }

    @Override
    public void setJournalComment(String comment) {
        journalComment.set(comment);
    }

    @Override
    public Locale getDefaultLocale() {
        return English.ONLY;
    }

    @Override
    public LocaleList getLocales() {
        return new Lists.Locales(List.of(English.ONLY));
    }

    @Override
    public void setLocale(Type languageType, Type scriptType) {
        List<PlainType> asked = Arrays.asList(PlainType.of(languageType), PlainType.of(scriptType));
        if (!asked.equals(List.of(PlainType.ENGLISH, PlainType.LATIN))) {
            throw new UnsupportedException("texts are in English only");
        }
    }

    @Override
    public TypeList getRecordTypes() {
        return new Lists.Types(List.of());
    }

    @Override
    public TypeList getRequiredRecordTypes() {
        return new Lists.Types(List.of());
    }

    @Override
    public boolean hasRecordType(Type recordType) {
        PlainType.of(recordType);
        return false;
    }
}
