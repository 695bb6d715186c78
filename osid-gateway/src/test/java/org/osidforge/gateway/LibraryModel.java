package org.osidforge.gateway;

import org.osidforge.codegen.GenerateOsid;

/** Names a small package of the tests, which has what the official ones lack: record types, required elements, constraints. */
@GenerateOsid({"library", "library.batch"})
final class LibraryModel {
    private LibraryModel() {}
}
