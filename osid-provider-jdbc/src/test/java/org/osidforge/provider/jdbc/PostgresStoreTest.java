package org.osidforge.provider.jdbc;

import org.osidforge.runtime.store.Store;
import org.osidforge.store.tests.StoreSuite;

/** What every store promises, of PostgreSQL. */
class PostgresStoreTest extends StoreSuite {

    @Override
    protected Store newStore() {
        return TestDatabase.POSTGRESQL.store();
    }

    @Override
    protected int calls() {
        return 200;
    }

    @Override
    protected int steps() {
        return 100;
    }

    @Override
    protected int jointSteps() {
        return 15;
    }
}
