package org.osidforge.spec.model;

/**
 * What a method does by its pattern.
 *
 * <p>Adapters and TCK find methods by role and never by name, so that an irregular name costs one line in a descriptor and nothing else. What {@link MethodSpec#subject()} holds is
 * told at each constant; where nothing is told it is the empty string.
 */
public enum Role {
    /** Described exactly; no pattern applies. */
    NONE,

    // objects and records; subject: name of the element
    /** Id or Ids of a reference. */
    GET_REFERENCE_ID,
    /** The object or objects that a reference stands for. */
    GET_REFERENCE,
    /** A value that is no reference. */
    GET_VALUE,
    /** Whether there is a value. */
    HAS_VALUE,
    /** The record of an object for a record type. */
    GET_RECORD,

    // forms and form records; subject: name of the element
    /** Metadata of an element. */
    GET_METADATA,
    /** Sets an element. */
    SET,
    /** Clears an element. */
    CLEAR,
    /** The record of a form for a record type. */
    GET_FORM_RECORD,

    // batch forms and peers
    /** Whether the form was made for that parent, where not all ways of creating have it, ILLEGAL_STATE on update; subject: name of the parent. */
    HAS_PARENT,
    /** Id of the parent that the form was made for, ILLEGAL_STATE on update; subject: name of the parent. */
    GET_PARENT_ID,
    /** Id of the object to be updated, ILLEGAL_STATE on create. */
    GET_TARGET_ID,
    /** Id in a peer; subject: name of the parent. */
    GET_PEER_ID,

    // lists
    /** The next element. */
    NEXT,
    /** The next elements as an array. */
    NEXT_MANY,

    // sessions for a catalog
    /** Id of the session's catalog. */
    GET_CATALOG_ID,
    /** The session's catalog. */
    GET_CATALOG,

    // lookup sessions
    /** Permission hint. */
    CAN_LOOKUP,
    /** Chooses a view; subject: comparative, plenary, federated, isolated, effective, anyEffective, active, anyStatus. */
    USE_VIEW,
    /** One object by its Id. */
    LOOKUP_BY_ID,
    /** Objects by their Ids. */
    LOOKUP_BY_IDS,
    /**
     * Objects that match; subject: the filters, in the order of the parameters and joined by commas: {@code genus}, {@code parentGenus}, {@code record}, {@code provider}, {@code
     * for:ELEMENT}, {@code onDate} (two parameters). Empty: all objects.
     */
    LOOKUP,
    /** The aliases of an Id that match; subject: filters as in {@link #LOOKUP}. */
    LOOKUP_ALIASES,
    /** Whether two Ids stand for the same. */
    IS_EQUIVALENT,

    // admin sessions
    /** Permission hint. */
    CAN_CREATE,
    /** Whether an object with these record types can be created. */
    CAN_CREATE_WITH_RECORD_TYPES,
    /** One form for create; subject: name of the way, empty where there is one way. */
    GET_FORM_FOR_CREATE,
    /** Creates one object. */
    CREATE,
    /** Permission hint. */
    CAN_UPDATE,
    /** One form for update. */
    GET_FORM_FOR_UPDATE,
    /** Updates one object. */
    UPDATE,
    /** Permission hint. */
    CAN_DELETE,
    /** Deletes one object. */
    DELETE,
    /** Permission hint. */
    CAN_ALIAS,
    /** Gives one alias. */
    ALIAS,
    /** Takes an alias back. */
    REMOVE_ALIAS,
    /** Issues one new Id. */
    ISSUE,

    // batch admin sessions
    /** Forms for create; subject: name of the way, empty where there is one way. */
    BATCH_GET_FORMS_FOR_CREATE,
    /** Creates objects. */
    BATCH_CREATE,
    /** Forms for update. */
    BATCH_GET_FORMS_FOR_UPDATE,
    /** Updates objects. */
    BATCH_UPDATE,
    /** Deletes all objects. */
    BATCH_DELETE_ALL,
    /** Deletes objects by their Ids. */
    BATCH_DELETE,
    /** Deletes the objects that match; subject: filters as in {@link #LOOKUP}. */
    BATCH_DELETE_MATCHING,
    /** Gives aliases. */
    BATCH_ALIAS,
    /** Issues new Ids. */
    BATCH_ISSUE,

    // profiles and managers
    /** Whether sessions for other catalogs can be had. */
    SUPPORTS_VISIBLE_FEDERATION,
    /** Whether a session is offered; subject: simple name of the session. */
    SUPPORTS_SESSION,
    /** Record types of an object; subject: simple name of the kind. */
    GET_RECORD_TYPES,
    /** Whether a record type is supported; subject: simple name of the kind. */
    SUPPORTS_RECORD_TYPE,
    /** Whether a manager of a sub package is offered; subject: OSID package. */
    SUPPORTS_SUB_MANAGER,
    /** A session; subject: simple name of the session. */
    GET_SESSION,
    /** A session for a catalog; subject: simple name of the session. */
    GET_SESSION_FOR_CATALOG,
    /** The manager of a sub package; subject: OSID package. */
    GET_SUB_MANAGER
}
