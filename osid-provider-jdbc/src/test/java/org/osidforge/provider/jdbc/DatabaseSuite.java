package org.osidforge.provider.jdbc;

import org.osidforge.runtime.store.Store;
import org.osidforge.store.tests.StoreSuite;

/** What every store promises, of a store over a database, which takes fewer steps than one in memory. */
abstract class DatabaseSuite extends StoreSuite {

    private final TestDatabase database;

    DatabaseSuite(TestDatabase database) {
        this.database = database;
    }

    @Override
    protected final Store newStore() {
        return database.store();
    }

    @Override
    protected final int calls() {
        return 200;
    }

    @Override
    protected final int steps() {
        return 100;
    }

    @Override
    protected final int jointSteps() {
        return 15;
    }
}
