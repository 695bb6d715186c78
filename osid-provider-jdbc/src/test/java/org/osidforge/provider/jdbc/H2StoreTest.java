package org.osidforge.provider.jdbc;

/** What every store promises, of H2. */
class H2StoreTest extends DatabaseSuite {

    H2StoreTest() {
        super(TestDatabase.H2);
    }
}
