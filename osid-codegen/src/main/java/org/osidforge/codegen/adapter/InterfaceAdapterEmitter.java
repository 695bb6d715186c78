package org.osidforge.codegen.adapter;

import java.util.List;
import java.util.Set;
import org.osidforge.codegen.GeneratedFile;
import org.osidforge.spec.model.InterfaceKind;
import org.osidforge.spec.model.InterfaceSpec;

/** The base of the emitters that write one class for each interface of some kinds. */
abstract class InterfaceAdapterEmitter extends AdapterEmitter {

    private final Set<InterfaceKind> kinds;

    /** An emitter of adapters for interfaces of these kinds. */
    InterfaceAdapterEmitter(InterfaceKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    @Override
    final List<GeneratedFile> emit(AdapterPackage pkg) {
        return pkg.interfaces().stream()
                .filter(i -> kinds.contains(i.kind()) && pkg.served().hasAdapter(i))
                .map(i -> write(pkg.served(), i).write(pkg.main()))
                .toList();
    }

    /** The adapter of an interface that has one. */
    abstract AdapterClass write(Served served, InterfaceSpec spec);

    /** The class of an adapter, so far with nothing but its interface. */
    static AdapterClass begin(Served served, InterfaceSpec spec, String summary) {
        return new AdapterClass(served.types(), served.adapterOf(spec), summary)
                .implementing(served.types().named(spec.qualifiedName()));
    }
}
