package org.osidforge.gateway.value;

/** Texts of clients: checked before they become values, and shortened before they are said back. */
final class Words {

    private static final int MOST_QUOTED = 60;

    private Words() {}

    /** The text itself, which could not be sent back if it held half a surrogate pair. */
    static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw ValueException.of(ValueMessage.HALF_CHARACTER);
                }
                i++;
            }
        }
        return text;
    }

    /** The text as a message quotes it: its beginning, without what could break a line or end the quote. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        int end = Math.min(text.length(), MOST_QUOTED);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\' && c != 0x7f && !Character.isSurrogate(c);
            quoted.append(plain ? c : '?');
        }
        return end < text.length() ? quoted.append("...").toString() : quoted.toString();
    }
}
