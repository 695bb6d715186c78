package org.osidforge.runtime.value;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.osidforge.runtime.fault.Fault;

/** The text form of Ids and Types: {@code namespace:identifier@authority}, each part percent-escaped. */
final class TextForm {

    private static final String HEX = "0123456789ABCDEF";

    private TextForm() {}

    /** The text of three parts. */
    static String print(String namespace, String identifier, String authority) {
        if (isPlain(namespace) && isPlain(identifier) && isPlain(authority)) {
            return namespace + ':' + identifier + '@' + authority;
        }
        StringBuilder text = new StringBuilder(namespace.length() + identifier.length() + authority.length() + 2);
        escape(text, namespace);
        text.append(':');
        escape(text, identifier);
        text.append('@');
        escape(text, authority);
        return text.toString();
    }

    /** The parts of a text: namespace, identifier, authority. */
    static String[] parse(String text) {
        Fault.checkNotNull(text, "text");
        int colon = text.indexOf(':');
        int at = text.indexOf('@');
        boolean onceEach = colon >= 0 && at > colon && text.lastIndexOf(':') == colon && text.lastIndexOf('@') == at;
        if (!onceEach) {
            throw Fault.TEXT_FORM.invalidArgument(text);
        }
        return new String[] {
            unescape(text, 0, colon), unescape(text, colon + 1, at), unescape(text, at + 1, text.length())
        };
    }

    private static void escape(StringBuilder text, String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (isPlain(c)) {
                text.append(c);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < part.length() ? i + 2 : i + 1;
                for (byte b : part.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    text.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
                }
                i = end - 1;
            }
        }
    }

    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isPlain(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~'
                || c == '/';
    }

    private static String unescape(String text, int from, int to) {
        if (text.indexOf('%', from) < 0) {
            return text.substring(from, to);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; ) {
            int percent = text.indexOf('%', i);
            if (percent < 0 || percent >= to) {
                percent = to;
            }
            bytes.writeBytes(text.substring(i, percent).getBytes(StandardCharsets.UTF_8));
            i = percent;
            if (i < to) {
                int high = i + 2 < to ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < to ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw Fault.TEXT_FORM.invalidArgument(text);
                }
                bytes.write(high * 16 + low);
                i += 3;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new org.osid.InvalidArgumentException(Fault.TEXT_FORM.text(text), e);
        }
    }
}
