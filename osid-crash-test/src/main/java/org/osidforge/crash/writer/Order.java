package org.osidforge.crash.writer;

import java.util.Map;
import org.osidforge.crash.model.Model;

/**
 * What a writer is to do.
 *
 * @param factory class name of the provider's factory
 * @param settings settings of the provider
 * @param address Id of the address of all buildings
 * @param held what the provider holds
 * @param round number of the round
 * @param seed of what is random
 * @param firstThread number of its first thread, which differs between writers that work at the same time
 * @param threads how many threads write
 */
public record Order(
        String factory,
        Map<String, String> settings,
        String address,
        Model.Snapshot held,
        int round,
        long seed,
        int firstThread,
        int threads) {}
