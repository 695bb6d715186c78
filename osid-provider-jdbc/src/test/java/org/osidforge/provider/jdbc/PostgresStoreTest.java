package org.osidforge.provider.jdbc;

/** What every store promises, of PostgreSQL. */
class PostgresStoreTest extends DatabaseSuite {

    PostgresStoreTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
