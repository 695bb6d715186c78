package org.osidforge.spec.model;

/** What an interface is for; the generator has one emitter, and the documentation one sentence, for each. */
public enum InterfaceKind {
    /** An object of the package, such as Campus. */
    OBJECT,
    /** The form of an object. */
    FORM,
    /** A list of objects, forms or capsules. */
    LIST,
    /** Record of an object (in the {@code records} package). */
    RECORD,
    /** Record of a form (in the {@code records} package). */
    FORM_RECORD,
    /** Lookup session of an object. */
    LOOKUP_SESSION,
    /** Admin session of an object. */
    ADMIN_SESSION,
    /** Batch admin session of an object. */
    BATCH_ADMIN_SESSION,
    /** Form of a batch session. */
    BATCH_FORM,
    /** List of batch forms. */
    BATCH_FORM_LIST,
    /** Capsule of the Ids that one form is made for. */
    PEER,
    /** List of peers. */
    PEER_LIST,
    /** Profile of a package. */
    PROFILE,
    /** Manager of a package. */
    MANAGER,
    /** Proxy manager of a package. */
    PROXY_MANAGER,
    /** A session that is described method by method. */
    SESSION,
    /** A value such as Id or DisplayText. */
    PRIMITIVE,
    /** Anything else that is described method by method. */
    OTHER
}
