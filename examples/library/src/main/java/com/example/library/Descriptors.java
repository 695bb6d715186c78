package com.example.library;

import org.osidforge.codegen.GenerateOsid;

/** Names the descriptors in {@code src/main/resources/META-INF/osid/descriptors} that become Java. */
@GenerateOsid({"library", "library.batch"})
final class Descriptors {
    private Descriptors() {}
}
