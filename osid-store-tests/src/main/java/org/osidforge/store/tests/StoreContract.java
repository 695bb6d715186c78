package org.osidforge.store.tests;

import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.store.Store;

/**
 * What every store promises, through the doors of the provider over it.
 *
 * <p>A test of a store extends {@link StoreSuite}, which has all of them.
 *
 * <p>A contract asks for its store while its object is being made, one for each test; the suite around it, which answers, is made by then. Hence the warning that the contracts suppress.
 */
public abstract class StoreContract {

    /** A new store without any object, not yet opened; closed by whoever asked for it. */
    protected abstract Store newStore();

    /** A provider over a new store, while it is being put together. */
    protected final Provider.Builder builder() {
        return Provider.over(newStore());
    }

    /** A provider of rooms and awards over a new store. */
    protected final Provider newProvider() {
        return Campuses.open(builder());
    }

    /** The same with the calls that tests make. */
    protected final Campuses newCampuses() {
        return new Campuses(newProvider());
    }
}
