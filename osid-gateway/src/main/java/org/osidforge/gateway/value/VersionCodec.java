package org.osidforge.gateway.value;

import java.util.Arrays;
import org.osid.installation.Version;
import org.osidforge.runtime.value.BasicVersion;

/** Versions: numbers separated by dots where that is their scheme. */
final class VersionCodec extends NotedCodec {

    VersionCodec() {
        super(Version.class, "a version of numbers separated by dots, such as 3.1.0");
    }

    @Override
    Object parse(String text) {
        try {
            return BasicVersion.of(text);
        } catch (org.osid.InvalidArgumentException e) {
            return null;
        }
    }

    @Override
    String print(Object value) {
        Version version = (Version) value;
        if (!BasicVersion.DOTTED.equals(version.getScheme())) {
            return null;
        }
        String text = String.join(".", Arrays.asList(version.getComponents()));
        return parse(text) == null ? null : text;
    }
}
