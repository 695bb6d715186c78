package org.osidforge.codegen.adapter;

import java.util.List;
import java.util.stream.Stream;
import org.osidforge.codegen.adapter.AdapterClass.Described;
import org.osidforge.codegen.java.Code;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;

/** Writes the adapters of managers and proxy managers. */
final class ManagerAdapterEmitter extends InterfaceAdapterEmitter {

    ManagerAdapterEmitter() {
        super(InterfaceKind.MANAGER, InterfaceKind.PROXY_MANAGER);
    }

    @Override
    AdapterClass write(Served served, InterfaceSpec spec) {
        boolean proxied = spec.kind() == InterfaceKind.PROXY_MANAGER;
        AdapterClass adapter = begin(
                        served, spec, "The " + (proxied ? "proxy manager" : "manager") + " of " + spec.pkg() + ".")
                .closed()
                .extending(proxied ? Bases.PROXY_MANAGER : Bases.MANAGER)
                .constructor(
                        "A manager in that scope.",
                        List.of(new Described(Bases.MANAGER_SCOPE, "scope", "what it works with")),
                        Code.of("$S", spec.pkg()));
        Inheritance inheritance = new Inheritance(served.specification(), spec)
                .without(Stream.of(proxied ? "osid.OsidProxyManager" : "osid.OsidManager"));
        return adapter.methods(inheritance.methods(), new ManagerCalls(served, spec.pkg(), proxied));
    }
}
