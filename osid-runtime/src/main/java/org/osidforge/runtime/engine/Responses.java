package org.osidforge.runtime.engine;

import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.UpdateResponse;
import org.osidforge.runtime.fault.Fault;
import org.osidforge.runtime.value.Text;

/** The responses of batches (ruling 6). Immutable. An error is null where the operation was successful. */
public final class Responses {

    private Responses() {}

    /** A create that was successful. */
    public static CreateResponse created(Id formId, Id createdId) {
        return new Created(formId, createdId, null);
    }

    /** A create that was not. */
    public static CreateResponse notCreated(Id formId, String error) {
        return new Created(formId, null, Fault.checkNotNull(error, "error"));
    }

    /** An update that was successful. */
    public static UpdateResponse updated(Id formId, Id updatedId) {
        return new Updated(formId, updatedId, null);
    }

    /** An update that was not. */
    public static UpdateResponse notUpdated(Id formId, Id updatedId, String error) {
        return new Updated(formId, updatedId, Fault.checkNotNull(error, "error"));
    }

    /** A delete that was successful. */
    public static DeleteResponse deleted(Id id) {
        return new Deleted(id, null);
    }

    /** A delete that was not. */
    public static DeleteResponse notDeleted(Id id, String error) {
        return new Deleted(id, Fault.checkNotNull(error, "error"));
    }

    /** An alias that was given. */
    public static AliasResponse aliased(Id reference, Id alias) {
        return new Aliased(reference, alias, null);
    }

    /** An alias that was not. */
    public static AliasResponse notAliased(Id reference, Id alias, String error) {
        return new Aliased(reference, alias, Fault.checkNotNull(error, "error"));
    }

    private static DisplayText messageOf(String error) {
        if (error == null) {
            throw Fault.NO_VALUE.illegalState("the error message of a success");
        }
        return Text.of(error);
    }

    private record Created(Id formId, Id createdId, String error) implements CreateResponse {
        @Override
        public Id getFormId() {
            return formId;
        }

        @Override
        public boolean isSuccessful() {
            return error == null;
        }

        @Override
        public Id getCreatedId() {
            if (createdId == null) {
                throw Fault.NO_VALUE.illegalState("the created Id of a failure");
            }
            return createdId;
        }

        @Override
        public DisplayText getErrorMessage() {
            return messageOf(error);
        }
    }

    private record Updated(Id formId, Id updatedId, String error) implements UpdateResponse {
        @Override
        public Id getFormId() {
            return formId;
        }

        @Override
        public Id getUpdatedId() {
            return updatedId;
        }

        @Override
        public boolean isSuccessful() {
            return error == null;
        }

        @Override
        public DisplayText getErrorMessage() {
            return messageOf(error);
        }
    }

    private record Deleted(Id id, String error) implements DeleteResponse {
        @Override
        public Id getDeletedId() {
            return id;
        }

        @Override
        public boolean isSuccessful() {
            return error == null;
        }

        @Override
        public DisplayText getErrorMessage() {
            return messageOf(error);
        }
    }

    private record Aliased(Id reference, Id alias, String error) implements AliasResponse {
        @Override
        public Id getReferenceId() {
            return reference;
        }

        @Override
        public Id getAliasId() {
            return alias;
        }

        @Override
        public boolean isSuccessful() {
            return error == null;
        }

        @Override
        public DisplayText getErrorMessage() {
            return messageOf(error);
        }
    }
}
