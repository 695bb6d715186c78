package org.osidforge.spec.xosid;

/** Names of the format. */
public final class Xosid {

    /** Namespace of elements and of attributes. */
    public static final String NAMESPACE = "urn:inet:osid.org:schemas/osid/3";

    /** Last part of the names of files. */
    public static final String SUFFIX = ".xosid";

    /** Last part of the names of older files. */
    public static final String OLD_SUFFIX = ".xosid.xml";

    private Xosid() {}

    /** Whether a file of that name is taken for one of this format. */
    public static boolean isFileName(String name) {
        return name.endsWith(SUFFIX) || name.endsWith(OLD_SUFFIX);
    }
}
