package org.osidforge.codegen.emit;

import java.util.List;

/** The emitters of this project, in the order in which they run. */
public final class Emitters {

    private Emitters() {}

    /** Everything of the binding itself: interfaces, enumerations, package comments, model files. */
    public static List<Emitter> binding() {
        return List.of(
                new ObjectEmitter(),
                new FormEmitter(),
                new ListEmitter(),
                new SessionEmitter(),
                new ManagerEmitter(),
                new ValueEmitter(),
                new EnumEmitter(),
                new PackageInfoEmitter(),
                new ModelEmitter());
    }
}
