package org.osidforge.crash.log;

/**
 * One element of a call.
 *
 * @param act what is done
 * @param kind the kind of object, a name of {@code desk.Desks}
 * @param id the object, or an alias of it; of a new object the Id that a transaction has told, null where none is told yet
 * @param name its new display name, which begins with a token that no other object has; null where it does not change
 * @param value its new description; null where it does not change
 * @param parent the building of a new floor; null elsewhere
 * @param alias the alias that is given or taken back; null elsewhere
 */
public record Action(Act act, String kind, String id, String name, String value, String parent, String alias) {

    /** A new object. */
    public static Action create(String kind, String name, String value, String parent) {
        return new Action(Act.CREATE, kind, null, name, value, parent, null);
    }

    /** A new object that must be refused. */
    public static Action createBadly(String kind, String name) {
        return new Action(Act.CREATE_BADLY, kind, null, name, null, null, null);
    }

    /** New values; null where one does not change. */
    public static Action update(String kind, String id, String name, String value) {
        return new Action(Act.UPDATE, kind, id, name, value, null, null);
    }

    /** The end of an object. */
    public static Action delete(String kind, String id) {
        return new Action(Act.DELETE, kind, id, null, null, null, null);
    }

    /** An alias for an object. */
    public static Action alias(String kind, String id, String alias) {
        return new Action(Act.ALIAS, kind, id, null, null, null, alias);
    }

    /** An alias of an object that is taken back. */
    public static Action unalias(String kind, String id, String alias) {
        return new Action(Act.UNALIAS, kind, id, null, null, null, alias);
    }

    /** The same for the object that was made. */
    public Action made(String createdId) {
        return new Action(act, kind, createdId, name, value, parent, alias);
    }
}
