package org.osidforge.provider.infinispan;

import org.osidforge.store.tests.PassingStore;

/** A store that stays open when the provider over it is closed. */
final class Lent extends PassingStore {

    Lent(InfinispanStore store) {
        super(store);
    }

    @Override
    public void close() {
        // whoever lent it closes it
    }
}
