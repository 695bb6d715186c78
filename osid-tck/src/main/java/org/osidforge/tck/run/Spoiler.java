package org.osidforge.tck.run;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osid.OsidList;
import org.osid.id.Id;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;

/** A way to make a form that a provider should refuse when it is submitted, and to put it right again. */
public interface Spoiler {

    /** What is wrong with the form, for messages. */
    String what();

    /**
     * Makes a form wrong.
     *
     * @param form a form for create that nothing was set on, or a form for update
     * @return false if the form cannot be made wrong in this way
     */
    boolean spoil(FormInHand form);

    /** Puts the form right again. */
    void repair(FormInHand form);

    /** The session that is to refuse the form: the one that gave it, unless the way is to submit it elsewhere. */
    default BatchSession refusing(BatchSession giver) {
        return giver;
    }

    /**
     * The ways to spoil a form like this one, the surest first.
     *
     * @param session the session that gave the form
     * @param like a form of the same sort
     */
    static List<Spoiler> of(BatchSession session, FormInHand like) {
        Filler filler = session.filler();
        List<Spoiler> ways = new ArrayList<>();
        if (!like.isForUpdate()) {
            filler.mustBeSet(like).forEach(e -> ways.add(new Unset(filler, e)));
            // last of these: a name that is not set may be given by the provider, although it is required
            like.element("DisplayName")
                    .filter(e -> like.isRequired(e) && !like.isReadOnly(e) && !like.hasValue(e))
                    .ifPresent(e -> ways.add(new Unset(filler, e)));
        }
        like.elements().stream()
                .filter(e -> isIds(e) && !like.isReadOnly(e))
                .forEach(e -> ways.add(new UnknownReference(filler, e)));
        Optional<FormElement> start = like.element("StartDate").filter(e -> !like.isReadOnly(e));
        Optional<FormElement> end = like.element("EndDate").filter(e -> !like.isReadOnly(e));
        if (start.isPresent() && end.isPresent()) {
            ways.add(new EndBeforeStart(filler, start.get(), end.get()));
        }
        return ways;
    }

    /** The way that needs no element: the form is submitted to another session of the same sort. */
    static Spoiler elsewhere(BatchSession session) {
        return new OtherSession(session.filler());
    }

    private static boolean isIds(FormElement element) {
        Class<?> type = element.valueType();
        boolean ids = type == Id.class || type == Id[].class || OsidList.class.isAssignableFrom(type);
        return ids && element.clear() != null;
    }

    /** A required element is left out. */
    record Unset(Filler filler, FormElement element) implements Spoiler {
        @Override
        public String what() {
            return "the required element " + element.name() + " is not set";
        }

        @Override
        public boolean spoil(FormInHand form) {
            filler.fillWithout(form, element);
            return true;
        }

        @Override
        public void repair(FormInHand form) {
            form.set(
                    element,
                    filler.validFor(form, element)
                            .orElseThrow(() -> Stop.notTestable("the TCK cannot make a value for " + element.name())));
        }
    }

    /** An element refers to an object that there is not. */
    record UnknownReference(Filler filler, FormElement element) implements Spoiler {
        @Override
        public String what() {
            return element.name() + " refers to an Id that there is not";
        }

        @Override
        public boolean spoil(FormInHand form) {
            if (!form.isForUpdate()) {
                filler.fill(form);
            }
            MadeId unknown = filler.unknown(element);
            try {
                form.set(element, asValue(unknown));
                return true;
            } catch (ProviderError refusedAtOnce) {
                return false;
            }
        }

        private Object asValue(MadeId id) {
            if (element.valueType() == Id.class) {
                return id;
            }
            if (element.valueType().isArray()) {
                Object array = Array.newInstance(Id.class, 1);
                Array.set(array, 0, id);
                return array;
            }
            return List.of(id);
        }

        @Override
        public void repair(FormInHand form) {
            if (form.isRequired(element)) {
                form.set(
                        element,
                        filler.validFor(form, element)
                                .orElseThrow(
                                        () -> Stop.notTestable("the TCK cannot make a value for " + element.name())));
            } else {
                form.clear(element);
            }
        }
    }

    /** An object would end before it starts. */
    record EndBeforeStart(Filler filler, FormElement start, FormElement end) implements Spoiler {
        @Override
        public String what() {
            return "the end date lies before the start date";
        }

        @Override
        public boolean spoil(FormInHand form) {
            if (!form.isForUpdate()) {
                filler.fill(form);
            }
            Optional<Object> early = filler.validFor(form, start);
            Optional<Object> late = filler.validFor(form, end);
            if (early.isEmpty() || late.isEmpty()) {
                return false;
            }
            try {
                form.set(start, late.get());
                form.set(end, early.get());
                return true;
            } catch (ProviderError refusedAtOnce) {
                return false;
            }
        }

        @Override
        public void repair(FormInHand form) {
            filler.validFor(form, end).ifPresent(late -> form.set(end, late));
            filler.validFor(form, start).ifPresent(early -> form.set(start, early));
        }
    }

    /** A form is submitted to a session that did not give it. Nothing is wrong with the form itself. */
    record OtherSession(Filler filler) implements Spoiler {
        @Override
        public String what() {
            return "it was submitted to another session";
        }

        @Override
        public boolean spoil(FormInHand form) {
            if (!form.isForUpdate()) {
                filler.fill(form);
            }
            return true;
        }

        @Override
        public void repair(FormInHand form) {
            // it is right, where it came from
        }

        @Override
        public BatchSession refusing(BatchSession from) {
            return from.another();
        }
    }
}
