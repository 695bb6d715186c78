package org.osidforge.provider.infinispan;

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

/** What every store promises, of one node alone. */
class InfinispanStoreTest {

    @Nested
    class Primitives extends PrimitivesContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }

        @Override
        protected int calls() {
            return 500;
        }
    }

    @Nested
    class Rulings extends RulingsContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }

    @Nested
    class SingleOperations extends SingleOperationsContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }

    @Nested
    class Lookup extends LookupContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }

    @Nested
    class Catalog extends CatalogContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }

    @Nested
    class Transaction extends TransactionContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }

    @Nested
    class JointTransaction extends JointTransactionContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }

    @Nested
    class Model extends ModelContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }

    @Nested
    class JointModel extends JointModelContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected Store newStore() {
            return new InfinispanStore(ClusterSettings.ALONE);
        }
    }
}
