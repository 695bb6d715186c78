package org.osidforge.provider.memory;

import org.osidforge.runtime.store.Store;
import org.osidforge.store.tests.StoreSuite;

/** What every store promises, of the one in memory. */
class MemoryStoreTest extends StoreSuite {

    @Override
    protected Store newStore() {
        return new MemoryStore();
    }
}
