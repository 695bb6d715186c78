package org.osidforge.crash.model;

/**
 * An object as it should be, or as it was found.
 *
 * @param kind its kind
 * @param id its primary Id
 * @param name its display name
 * @param value its description
 * @param parent Id of the building of a floor, null elsewhere
 */
public record Entry(String kind, String id, String name, String value, String parent) {

    /** What its name begins with for ever, and no other object's name does. */
    public String token() {
        return Entry.token(name);
    }

    /** The token of a name. */
    public static String token(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }
}
