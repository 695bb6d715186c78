package org.osidforge.tck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osid.type.Type;
import org.osidforge.spec.model.MethodSpec;
import org.osidforge.tck.check.ProviderError;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.DataMaker;
import org.osidforge.tck.data.MadeId;

/**
 * Two objects and the arguments of a method that finds objects by what they hold: one that matches, and one that differs from it in the first filter alone.
 *
 * @param arguments the arguments
 * @param inside Id of the object that matches
 * @param outside Id of the object that does not
 * @param own whether nothing matches that the TCK did not make: one of the arguments is of its own making
 */
public record Matching(List<Object> arguments, MadeId inside, MadeId outside, boolean own) {

    /**
     * Makes both objects.
     *
     * @param trial the trial
     * @param method a method whose subject holds its filters
     * @param reasons gets the reason where they cannot be made
     * @return empty where they cannot be made
     */
    public static Optional<Matching> of(Trial trial, MethodSpec method, List<String> reasons) {
        try {
            return Optional.of(new Maker(trial, method).make());
        } catch (Stop stop) {
            reasons.add(method.name() + ": " + stop.getMessage());
        } catch (ProviderError error) {
            reasons.add(method.name() + ": " + error.getMessage());
        }
        return Optional.empty();
    }

    private static final class Maker {
        private final BatchSession session;
        private final MethodSpec method;
        private final List<MadeParent> parents;
        private final List<MadeParent> otherParents;
        private final Trial trial;
        private boolean own;

        Maker(Trial trial, MethodSpec method) {
            this.trial = trial;
            this.session = trial.session();
            this.method = method;
            this.parents = session.parents().distinct();
            this.otherParents = session.parents().distinct();
        }

        Matching make() {
            List<String> filters = List.of(method.subject().split(","));
            FormInHand inside = session.filledFormFor(parents);
            FormInHand outside = session.filledFormFor(othersFor(filters.get(0)));
            List<Object> arguments = new ArrayList<>();
            for (int i = 0; i < filters.size(); i++) {
                arguments.addAll(apply(filters.get(i), inside, outside, i == 0));
            }
            List<MadeId> ids = session.idsOf(List.of(inside, outside));
            return new Matching(arguments, ids.get(0), ids.get(1), own);
        }

        // only the parent that the first filter is about differs
        private List<MadeParent> othersFor(String first) {
            List<MadeParent> made = new ArrayList<>();
            for (int i = 0; i < parents.size(); i++) {
                boolean differs = first.equals("for:" + parents.get(i).parent().name());
                made.add(differs ? otherParents.get(i) : parents.get(i));
            }
            return made;
        }

        private List<Object> apply(String filter, FormInHand inside, FormInHand outside, boolean differs) {
            if (filter.equals("onDate")) {
                return dates(inside, outside, differs);
            }
            if (filter.equals("genus")) {
                return same(inside, outside, "GenusType", differs);
            }
            if (filter.startsWith("with:")) {
                return having(inside, filter.substring("with:".length()), differs);
            }
            if (filter.startsWith("for:")) {
                String name = filter.substring("for:".length());
                Optional<MadeParent> parent = parents.stream()
                        .filter(p -> p.parent().name().equals(name))
                        .findFirst();
                return parent.isPresent() ? ofParent(parent.get(), differs) : same(inside, outside, name, differs);
            }
            throw Stop.notTestable("the TCK cannot make objects that differ in " + filter);
        }

        // what the user gave is one and the same for both objects, and others may have made objects for it
        private List<Object> ofParent(MadeParent parent, boolean differs) {
            boolean given = trial.existing(parent.parent().kind()).isPresent();
            if (given && differs) {
                throw Stop.notTestable("the TCK cannot make objects that differ in "
                        + parent.parent().name() + ": only one was given with the option existing");
            }
            own |= !given;
            return List.of(parent.id());
        }

        private List<Object> same(FormInHand inside, FormInHand outside, String name, boolean differs) {
            FormElement element = need(inside, name);
            Object value = valueOf(inside, element);
            inside.set(element, value);
            outside.set(element, differs ? valueOf(outside, element) : value);
            own |= isOwn(element, value);
            return List.of(value);
        }

        // a Type of a set that the provider gives is one that others use as well
        private boolean isOwn(FormElement element, Object value) {
            return element.isReference()
                    ? trial.existing(element.reference()).isEmpty()
                    : value instanceof Type type && DataMaker.AUTHORITY.equals(type.getAuthority());
        }

        // outside is left without a value, as forms are
        private List<Object> having(FormInHand inside, String name, boolean differs) {
            if (!differs || parents.stream().anyMatch(p -> p.parent().name().equals(name))) {
                throw Stop.notTestable("the TCK cannot make objects that differ in having a " + name);
            }
            FormElement element = need(inside, name);
            inside.set(element, valueOf(inside, element));
            return List.of();
        }

        // inside lasts long, outside ended at its start, and the question is about a moment between
        private List<Object> dates(FormInHand inside, FormInHand outside, boolean differs) {
            FormElement start = need(inside, "StartDate");
            FormElement end = need(inside, "EndDate");
            Object begin = valueOf(inside, start);
            Object late = valueOf(inside, end);
            Object moment = session.filler().momentBetween(inside, start);
            for (FormInHand form : List.of(inside, outside)) {
                form.set(start, begin);
                form.set(end, form == outside && differs ? begin : late);
            }
            return List.of(moment, moment);
        }

        private FormElement need(FormInHand form, String name) {
            return form.element(name)
                    .filter(e -> !form.isReadOnly(e))
                    .orElseThrow(() -> Stop.notTestable("the element " + name + " cannot be set"));
        }

        private Object valueOf(FormInHand form, FormElement element) {
            return session.filler()
                    .validFor(form, element)
                    .orElseThrow(() -> Stop.notTestable("the TCK cannot make a value for " + element.name()));
        }
    }
}
