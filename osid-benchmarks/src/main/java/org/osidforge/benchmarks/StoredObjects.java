package org.osidforge.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.osid.id.Id;

/** Who works on objects that are there already, each thread on its own. */
public final class StoredObjects {

    private StoredObjects() {}

    /** One consumer with objects of its own. */
    @State(Scope.Thread)
    public static class Consumer {
        Campuses campuses;
        List<List<Id>> pieces;

        /** Opens the session and creates the objects. */
        @Setup(Level.Trial)
        public void open(ProviderState state) throws Exception {
            campuses = new Campuses(state.provider);
            pieces = Work.pieces(campuses.create(Work.OBJECTS), state.batch);
        }

        /** Closes the session. */
        @TearDown(Level.Trial)
        public void close() throws Exception {
            campuses.close();
        }
    }

    /** One loop with objects of its own in the map. */
    @State(Scope.Thread)
    public static class Loop {
        final List<LimitState.Id> ids = new ArrayList<>();

        /** Puts the objects. */
        @Setup(Level.Trial)
        public void open(MapState state) {
            for (int i = 0; i < Work.OBJECTS; i++) {
                ids.add(state.map.create(i, "Campus").objectId());
            }
        }
    }
}
