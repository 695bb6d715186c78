package org.osidforge.store.tests;

import org.junit.jupiter.api.Nested;
import org.osidforge.runtime.store.Store;

/**
 * All that every store promises: extend it, and tell how a new, empty store is had.
 *
 * <p>The random tests take as many steps as is right for a store in memory; one that is slower tells smaller numbers.
 */
public abstract class StoreSuite {

    /** A new store without any object, not yet opened; closed by whoever asked for it. */
    protected abstract Store newStore();

    /** How many random calls of the store are compared with a model. */
    protected int calls() {
        return 5_000;
    }

    /** How many random steps each try of the model of one kind takes. */
    protected int steps() {
        return 400;
    }

    /** How many random steps each try of the model of joint transactions takes. */
    protected int jointSteps() {
        return 60;
    }

    @Nested
    class Primitives extends PrimitivesContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }

        @Override
        protected int calls() {
            return StoreSuite.this.calls();
        }
    }

    @Nested
    class Rulings extends RulingsContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }
    }

    @Nested
    class SingleOperations extends SingleOperationsContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }
    }

    @Nested
    class Lookup extends LookupContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }
    }

    @Nested
    class Catalog extends CatalogContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }
    }

    @Nested
    class Transaction extends TransactionContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }
    }

    @Nested
    class JointTransaction extends JointTransactionContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }
    }

    @Nested
    class Model extends ModelContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }

        @Override
        protected int steps() {
            return StoreSuite.this.steps();
        }
    }

    @Nested
    class JointModel extends JointModelContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }

        @Override
        protected int steps() {
            return StoreSuite.this.jointSteps();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected Store newStore() {
            return StoreSuite.this.newStore();
        }
    }
}
