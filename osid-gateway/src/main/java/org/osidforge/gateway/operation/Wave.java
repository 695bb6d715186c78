package org.osidforge.gateway.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.osidforge.runtime.value.BasicId;

/** Cuts a run into parts that can be sent to a provider at once with the outcome that the requests have one after the other: within a part no Id is touched twice. */
final class Wave {

    /** What is done with a part. */
    @FunctionalInterface
    interface Part {
        /** Does the requests at these places. */
        void run(List<Integer> places);
    }

    private Wave() {}

    /**
     * Goes through a run.
     *
     * @param places the places of the requests, in order
     * @param ids the Ids that the request at a place touches; none where it was answered already
     * @param part does a part
     */
    static void each(List<Integer> places, IntFunction<List<BasicId>> ids, Part part) {
        int from = 0;
        Set<BasicId> seen = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            List<BasicId> touched = ids.apply(places.get(i));
            if (touched.stream().anyMatch(seen::contains)) {
                part.run(places.subList(from, i));
                from = i;
                seen.clear();
            }
            seen.addAll(touched);
        }
        if (from < places.size()) {
            part.run(places.subList(from, places.size()));
        }
    }
}
