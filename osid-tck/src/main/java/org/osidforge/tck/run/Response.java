package org.osidforge.tck.run;

import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.UpdateResponse;
import org.osidforge.tck.check.Guard;
import org.osidforge.tck.check.Stop;
import org.osidforge.tck.data.MadeId;

/** One response of a batch, whatever the operation was. */
public final class Response {

    private final String what;
    private final Guard.Call<Boolean> successful;
    private final Guard.Call<Id> formId;
    private final Guard.Call<Id> objectId;
    private final Guard.Call<Id> aliasId;
    private final Guard.Call<DisplayText> error;

    private Response(
            String what,
            Guard.Call<Boolean> successful,
            Guard.Call<Id> formId,
            Guard.Call<Id> objectId,
            Guard.Call<Id> aliasId,
            Guard.Call<DisplayText> error) {
        this.what = what;
        this.successful = successful;
        this.formId = formId;
        this.objectId = objectId;
        this.aliasId = aliasId;
        this.error = error;
    }

    /** A response as a provider gave it. @throws Stop failed if it is of no known kind */
    static Response of(Object raw) {
        Guard.Call<Id> none = () -> {
            throw new UnsupportedOperationException("no such Id in this kind of response");
        };
        if (raw instanceof CreateResponse r) {
            return new Response(
                    "CreateResponse", r::isSuccessful, r::getFormId, r::getCreatedId, none, r::getErrorMessage);
        }
        if (raw instanceof UpdateResponse r) {
            return new Response(
                    "UpdateResponse", r::isSuccessful, r::getFormId, r::getUpdatedId, none, r::getErrorMessage);
        }
        if (raw instanceof DeleteResponse r) {
            return new Response("DeleteResponse", r::isSuccessful, none, r::getDeletedId, none, r::getErrorMessage);
        }
        if (raw instanceof AliasResponse r) {
            return new Response(
                    "AliasResponse", r::isSuccessful, none, r::getReferenceId, r::getAliasId, r::getErrorMessage);
        }
        throw Stop.failed("reading responses", "a response of osid.transaction.batch", String.valueOf(raw));
    }

    /** Whether the provider says that it did it. */
    public boolean successful() {
        return Guard.call("isSuccessful of a " + what, successful);
    }

    /** The Id of the form; of create and update only. */
    public MadeId formId() {
        return MadeId.copyOf(Guard.call("form Id of a " + what, formId), "form Id of a " + what);
    }

    /** The Id that was created, updated, deleted, or referred to by an alias request. */
    public MadeId objectId() {
        return MadeId.copyOf(Guard.call("object Id of a " + what, objectId), "object Id of a " + what);
    }

    /** The alias; of alias only. */
    public MadeId aliasId() {
        return MadeId.copyOf(Guard.call("alias Id of a " + what, aliasId), "alias Id of a " + what);
    }

    /** The text of the error. @throws Stop failed if there is none */
    public String errorText() {
        DisplayText text = Guard.value("error message of a " + what, error);
        return Guard.value("text of the error message of a " + what, text::getText);
    }

    /** In words, for messages. */
    @Override
    public String toString() {
        return what + (successful() ? " (successful)" : " (unsuccessful: " + errorText() + ")");
    }
}
