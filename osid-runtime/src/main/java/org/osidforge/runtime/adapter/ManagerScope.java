package org.osidforge.runtime.adapter;

import org.osid.OsidRuntimeManager;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.Engine;
import org.osidforge.runtime.engine.Lifetime;

/** What a manager works with: the engine, the adapters, and the provider's other managers. */
public interface ManagerScope {

    /** The engine. */
    Engine engine();

    /** The adapters of all packages. */
    Adapters adapters();

    /** The manager's lifetime, which ends with that of its provider at the latest. */
    Lifetime lifetime();

    /** Who calls where no proxy tells. */
    Caller caller();

    /**
     * The manager of another package of this provider; it is closed with the one that asks.
     *
     * @throws org.osid.UnsupportedException if no package at hand has it
     */
    <M> M manager(Class<M> type);

    /**
     * Takes note of the runtime.
     *
     * @throws org.osid.IllegalStateException if that was done before
     */
    void initialize(OsidRuntimeManager runtime);
}
