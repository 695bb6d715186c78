package org.osidforge.gateway.settings;

/**
 * What the dialects may be told.
 *
 * @param authority authority of the Ids that clients write as a bare word
 * @param readsInBatches whether requests of a batch at {@code /api/v1/batch} may be GET (clause U9)
 * @param batchesInSessions whether a batch at {@code /rest/batch} may name a session and then need not make one (clause X12)
 */
public record DialectTerms(String authority, boolean readsInBatches, boolean batchesInSessions) {

    /** Bare words are Ids of {@code localhost}; both switches are off, as in the documents. */
    public static final DialectTerms STANDARD = new DialectTerms("localhost", false, false);
}
