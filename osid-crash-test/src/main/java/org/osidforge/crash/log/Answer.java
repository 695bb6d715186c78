package org.osidforge.crash.log;

/**
 * The response to one element of a call.
 *
 * @param done whether it was successful
 * @param id Id of the object that was made, null elsewhere
 * @param words why it was not successful, null where it was
 */
public record Answer(boolean done, String id, String words) {

    /** A successful response. */
    public static final Answer DONE = new Answer(true, null, null);

    /** A successful response to a create. */
    public static Answer made(String id) {
        return new Answer(true, id, null);
    }

    /** An unsuccessful response. */
    public static Answer refused(String words) {
        return new Answer(false, null, words);
    }
}
