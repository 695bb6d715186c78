package org.osidforge.codegen.adapter;

import java.util.List;
import org.osidforge.codegen.emit.Emitter;

/** The emitters of provider adapters, in the order in which they run. */
public final class AdapterEmitters {

    private AdapterEmitters() {}

    /** Everything that a provider needs to serve the packages. */
    public static List<Emitter> all() {
        return List.of(
                new KindsEmitter(),
                new ObjectAdapterEmitter(),
                new FormAdapterEmitter(),
                new RecordAdapterEmitter(),
                new ListAdapterEmitter(),
                new PeerAdapterEmitter(),
                new LookupSessionAdapterEmitter(),
                new AdminSessionAdapterEmitter(),
                new ManagerAdapterEmitter(),
                new PackageAdaptersEmitter(),
                new ServiceFileEmitter(),
                new AdapterPackageInfoEmitter());
    }
}
