package com.example.campus;

import java.util.ArrayList;
import java.util.List;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.room.batch.CampusBatchForm;
import org.osid.room.batch.CampusBatchFormList;
import org.osid.transaction.batch.AliasRequest;
import org.osid.transaction.batch.AliasRequestList;

/** Reads a consumer's list to its end before anything is done: if the list fails half way, nothing has happened yet. */
final class Consumed {

    private interface Next<L, T> {
        T of(L list) throws OperationFailedException;
    }

    private Consumed() {}

    static List<CampusBatchForm> forms(CampusBatchFormList forms) throws OperationFailedException {
        return read(forms, CampusBatchFormList::getNextCampusBatchForm);
    }

    static List<Id> ids(IdList ids) throws OperationFailedException {
        return read(ids, IdList::getNextId);
    }

    static List<AliasRequest> requests(AliasRequestList requests) throws OperationFailedException {
        return read(requests, AliasRequestList::getNextAliasRequest);
    }

    private static <L extends OsidList, T> List<T> read(L list, Next<L, T> next) throws OperationFailedException {
        if (list == null) {
            throw new NullArgumentException("the list is null");
        }
        List<T> elements = new ArrayList<>();
        try {
            while (list.hasNext()) {
                elements.add(next.of(list));
            }
        } catch (RuntimeException broken) {
            throw new OperationFailedException("the consumer's list cannot be read", broken);
        }
        if (elements.contains(null)) {
            throw new NullArgumentException("an element of the list is null");
        }
        return elements;
    }
}
