package org.osidforge.tck.run;

import java.util.List;
import java.util.function.Function;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;

/** The responses of one batch, read to the end. */
public final class Responses {

    private final String what;
    private final List<Response> all;

    Responses(ListInHand list) {
        this.what = list.toString();
        this.all = list.readAll().stream().map(Response::of).toList();
    }

    /** All of them, in the provider's order. */
    public List<Response> all() {
        return all;
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** The response for a form. @throws Stop failed unless there is exactly one */
    public Response forForm(FormInHand form) {
        return only(Response::formId, form.id(), "for the form " + form.id());
    }

    /** The response for a deleted or updated Id. @throws Stop failed unless there is exactly one */
    public Response forObject(MadeId id) {
        return only(Response::objectId, id, "for " + id);
    }

    /** The response for an alias request. @throws Stop failed unless there is exactly one */
    public Response forAlias(MadeId reference, MadeId alias) {
        List<Response> found = all.stream()
                .filter(r -> r.objectId().equals(reference) && r.aliasId().equals(alias))
                .toList();
        return single(found, "for " + reference + " and its alias " + alias);
    }

    private Response only(Function<Response, MadeId> key, MadeId wanted, String label) {
        return single(all.stream().filter(r -> key.apply(r).equals(wanted)).toList(), label);
    }

    private Response single(List<Response> found, String label) {
        if (found.size() != 1) {
            throw Stop.failed(what, "exactly one response " + label, found.size() + " of " + all.size() + " responses");
        }
        return found.get(0);
    }

    /** How many are successful. */
    public long successes() {
        return all.stream().filter(Response::successful).count();
    }

    /** Ends the clause unless every response is successful. */
    public Responses allSuccessful() {
        all.stream().filter(r -> !r.successful()).findFirst().ifPresent(r -> {
            throw Stop.failed(what, "only successful responses", r.toString());
        });
        return this;
    }
}
