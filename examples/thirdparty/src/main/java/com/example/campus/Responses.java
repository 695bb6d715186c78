package com.example.campus;

import org.osid.IllegalStateException;
import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.transaction.batch.AliasResponse;
import org.osid.transaction.batch.CreateResponse;
import org.osid.transaction.batch.DeleteResponse;
import org.osid.transaction.batch.UpdateResponse;

/** What became of one form, Id or request of a batch. Each carries the Id that links it to what was asked, and either a result or the reason why there is none. */
final class Responses {

    private Responses() {}

    record Created(Id getFormId, Id createdId, String refusal) implements CreateResponse {
        @Override
        public boolean isSuccessful() {
            return refusal == null;
        }

        @Override
        public Id getCreatedId() {
            if (!isSuccessful()) {
                throw new IllegalStateException("nothing was created: " + refusal);
            }
            return createdId;
        }

        @Override
        public DisplayText getErrorMessage() {
            return messageOf(refusal);
        }
    }

    record Updated(Id getFormId, Id getUpdatedId, String refusal) implements UpdateResponse {
        @Override
        public boolean isSuccessful() {
            return refusal == null;
        }

        @Override
        public DisplayText getErrorMessage() {
            return messageOf(refusal);
        }
    }

    record Deleted(Id getDeletedId, String refusal) implements DeleteResponse {
        @Override
        public boolean isSuccessful() {
            return refusal == null;
        }

        @Override
        public DisplayText getErrorMessage() {
            return messageOf(refusal);
        }
    }

    record Aliased(Id getReferenceId, Id getAliasId, String refusal) implements AliasResponse {
        @Override
        public boolean isSuccessful() {
            return refusal == null;
        }

        @Override
        public DisplayText getErrorMessage() {
            return messageOf(refusal);
        }
    }

    private static DisplayText messageOf(String refusal) {
        if (refusal == null) {
            throw new IllegalStateException("it was successful: there is no error message");
        }
        return new Text(refusal);
    }
}
