package org.osidforge.benchmarks;

import org.osid.room.batch.RoomBatchManager;
import org.osid.type.Type;
import org.osidforge.provider.memory.MemoryProvider;
import org.osidforge.runtime.provider.Provider;

/** A program that opens the in-memory provider and asks for one form. */
public final class Starter {

    private Starter() {}

    /** Asks for a form of a campus. */
    public static void main(String[] args) throws Exception {
        try (Provider provider = MemoryProvider.open()) {
            provider.manager(RoomBatchManager.class)
                    .getCampusBatchAdminSession()
                    .getCampusFormsForCreate(1, new Type[0])
                    .getNextCampusBatchForm();
        }
    }
}
