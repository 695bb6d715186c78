package com.example.campus;

import org.osid.room.CampusAdminSession;
import org.osid.room.CampusLookupSession;
import org.osid.room.batch.CampusBatchAdminSession;
import org.osid.room.batch.RoomBatchManager;

/** The door to this provider: the manager of {@code osid.room} and of {@code osid.room.batch} at once. A runtime makes one, initializes it and closes it. */
public class CampusManager extends CampusesOnly {

    final CampusStore store;

    /** For a runtime; nothing works before {@link #initialize}. */
    public CampusManager() {
        this(new CampusStore());
    }

    CampusManager(CampusStore store) {
        this.store = store;
    }

    @Override
    public boolean supportsCampusLookup() {
        return true;
    }

    @Override
    public CampusLookupSession getCampusLookupSession() {
        mustBeReady();
        return new CampusLookup(this, store);
    }

    @Override
    public boolean supportsCampusAdmin() {
        return true;
    }

    @Override
    public CampusAdminSession getCampusAdminSession() {
        return getCampusBatchAdminSession();
    }

    @Override
    public boolean supportsCampusBatchAdmin() {
        return true;
    }

    /** A new session each time: a session is for one thread, the manager for all. */
    @Override
    public CampusBatchAdminSession getCampusBatchAdminSession() {
        mustBeReady();
        return new CampusAdmin(this, store);
    }

    @Override
    public boolean supportsRoomBatch() {
        return true;
    }

    @Override
    public RoomBatchManager getRoomBatchManager() {
        mustBeReady();
        return this;
    }
}
