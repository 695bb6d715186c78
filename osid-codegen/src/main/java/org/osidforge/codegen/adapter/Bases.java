package org.osidforge.codegen.adapter;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated adapters extend and call, by name: the generator itself does not depend on the runtime. */
final class Bases {

    private static final String RUNTIME = "org.osidforge.runtime";
    private static final String ADAPTER = RUNTIME + ".adapter";
    private static final String KIND = RUNTIME + ".kind";

    static final ClassName OBJECT = ClassName.get(ADAPTER, "ObjectAdapter");
    static final ClassName RECORD = ClassName.get(ADAPTER, "RecordAdapter");
    static final ClassName FORM = ClassName.get(ADAPTER, "FormAdapter");
    static final ClassName FORM_RECORD = ClassName.get(ADAPTER, "FormRecordAdapter");
    static final ClassName PEER = ClassName.get(ADAPTER, "PeerAdapter");
    static final ClassName LOOKUP_SESSION = ClassName.get(ADAPTER, "LookupSessionAdapter");
    static final ClassName ADMIN_SESSION = ClassName.get(ADAPTER, "AdminSessionAdapter");
    static final ClassName MANAGER = ClassName.get(ADAPTER, "ManagerAdapter");
    static final ClassName PROXY_MANAGER = ClassName.get(ADAPTER, "ProxyManagerAdapter");
    static final ClassName SCOPE = ClassName.get(ADAPTER, "Scope");
    static final ClassName MANAGER_SCOPE = ClassName.get(ADAPTER, "ManagerScope");
    static final ClassName LIST = ClassName.get(RUNTIME + ".list", "ListAdapter");
    static final ClassName LIST_SOURCE = ClassName.get(RUNTIME + ".list", "ListSource");
    static final ClassName ELEMENT = ClassName.get(KIND, "ElementDef");
    static final ClassName KIND_DEFINITION = ClassName.get(KIND, "Kind");
    static final ClassName NATURE = ClassName.get(KIND, "Nature");
    static final ClassName MARKER = ClassName.get(KIND, "Marker");
    static final ClassName RECORD_DEFINITION = ClassName.get(KIND, "RecordDef");
    static final ClassName STORED_OBJECT = ClassName.get(RUNTIME + ".store", "StoredObject");
    static final ClassName FORM_STATE = ClassName.get(RUNTIME + ".form", "FormState");
    static final ClassName VIEW = ClassName.get(RUNTIME + ".engine", "View");
    static final ClassName FAULT = ClassName.get(RUNTIME + ".fault", "Fault");
    static final ClassName PACKAGE_ADAPTERS = ClassName.get(RUNTIME + ".provider", "PackageAdapters");

    private Bases() {}

    /** A class that adds to an adapter what comes with one of the standard's markers, such as {@code TemporalAdapter}. */
    static ClassName mixin(String simpleName) {
        return ClassName.get(ADAPTER, simpleName);
    }
}
