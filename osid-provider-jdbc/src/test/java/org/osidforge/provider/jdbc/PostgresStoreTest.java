package org.osidforge.provider.jdbc;

import org.junit.jupiter.api.Nested;
import org.osidforge.runtime.store.Store;
import org.osidforge.store.tests.CatalogContract;
import org.osidforge.store.tests.ConcurrencyContract;
import org.osidforge.store.tests.JointModelContract;
import org.osidforge.store.tests.JointTransactionContract;
import org.osidforge.store.tests.LookupContract;
import org.osidforge.store.tests.ModelContract;
import org.osidforge.store.tests.PrimitivesContract;
import org.osidforge.store.tests.RulingsContract;
import org.osidforge.store.tests.SingleOperationsContract;
import org.osidforge.store.tests.TransactionContract;

/** What every store promises, of PostgreSQL. */
class PostgresStoreTest {

    @Nested
    class Primitives extends PrimitivesContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }

        @Override
        protected int calls() {
            return 200;
        }
    }

    @Nested
    class Rulings extends RulingsContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }
    }

    @Nested
    class SingleOperations extends SingleOperationsContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }
    }

    @Nested
    class Lookup extends LookupContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }
    }

    @Nested
    class Catalog extends CatalogContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }
    }

    @Nested
    class Transaction extends TransactionContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }
    }

    @Nested
    class JointTransaction extends JointTransactionContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }
    }

    @Nested
    class Model extends ModelContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }

        @Override
        protected int steps() {
            return 100;
        }
    }

    @Nested
    class JointModel extends JointModelContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }

        @Override
        protected int steps() {
            return 15;
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected Store newStore() {
            return TestDatabase.POSTGRESQL.store();
        }
    }
}
