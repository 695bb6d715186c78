package com.example.campus;

import org.osid.AlreadyExistsException;
import org.osid.NotFoundException;
import org.osid.id.Id;

/** Mistake 1: an alias that is taken already is left where it is. */
class BrokenCampusStore extends CampusStore {

    @Override
    void alias(Id reference, Id alias) throws NotFoundException, AlreadyExistsException {
        StoredCampus campus = find(reference);
        if (!aliases.containsKey(PlainId.of(alias))) {
            super.alias(campus.id(), alias);
        }
    }
}
