package org.osidforge.runtime.provider;

import java.util.concurrent.atomic.AtomicBoolean;
import org.osid.OsidRuntimeManager;
import org.osidforge.runtime.adapter.Adapters;
import org.osidforge.runtime.adapter.ManagerScope;
import org.osidforge.runtime.engine.Caller;
import org.osidforge.runtime.engine.Engine;
import org.osidforge.runtime.engine.Lifetime;
import org.osidforge.runtime.fault.Fault;

/** What one manager of a provider works with. */
final class ManagerPlace implements ManagerScope {

    private final Provider provider;
    private final Engine engine;
    private final Adapters adapters;
    private final Caller caller;
    private final Lifetime lifetime;
    private final AtomicBoolean ready;

    ManagerPlace(
            Provider provider, Engine engine, Adapters adapters, Caller caller, Lifetime lifetime, boolean isReady) {
        this.provider = provider;
        this.engine = engine;
        this.adapters = adapters;
        this.caller = caller;
        this.lifetime = lifetime;
        this.ready = new AtomicBoolean(isReady);
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Adapters adapters() {
        return adapters;
    }

    @Override
    public Lifetime lifetime() {
        return lifetime;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public <M> M manager(Class<M> type) {
        return provider.managerWithin(lifetime, type, true);
    }

    @Override
    public void initialize(OsidRuntimeManager runtime) {
        if (!ready.compareAndSet(false, true)) {
            throw Fault.INITIALIZED.illegalState("the manager");
        }
    }
}
