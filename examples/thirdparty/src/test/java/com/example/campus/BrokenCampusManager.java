package com.example.campus;

import org.osid.room.batch.CampusBatchAdminSession;

/** The same provider with five mistakes that authors really make. What a vendor then sees is in the guide. */
public class BrokenCampusManager extends CampusManager {

    /** For a runtime, as the manager that works. */
    public BrokenCampusManager() {
        super(new BrokenCampusStore());
    }

    @Override
    public CampusBatchAdminSession getCampusBatchAdminSession() {
        mustBeReady();
        return new BrokenCampusAdmin(this, store);
    }
}
