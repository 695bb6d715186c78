package org.osidforge.store.json;

/** Which texts every database takes as they are. */
final class Characters {

    private Characters() {}

    /** Whether it has neither the character 0 nor half a surrogate pair. */
    static boolean isPlain(String text) {
        return text.indexOf('\0') < 0 && isWhole(text);
    }

    /** Whether it has no half of a surrogate pair. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
