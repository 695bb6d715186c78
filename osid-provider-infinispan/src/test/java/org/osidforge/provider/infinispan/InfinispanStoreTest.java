package org.osidforge.provider.infinispan;

import org.osidforge.runtime.store.Store;
import org.osidforge.store.tests.StoreSuite;

/** What every store promises, of one node alone. */
class InfinispanStoreTest extends StoreSuite {

    @Override
    protected Store newStore() {
        return new InfinispanStore(ClusterSettings.ALONE);
    }

    @Override
    protected int calls() {
        return 500;
    }
}
