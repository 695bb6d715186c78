package org.osidforge.spec.descriptor;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;

/** Bytes to text: UTF-8 only, of limited size, without control characters. */
final class TextDecoder {

    /** Greatest size of a descriptor in bytes. */
    static final int MOST_BYTES = 1_000_000;

    private TextDecoder() {}

    /** The text without a byte order mark, or nothing where an event tells why. */
    static Optional<String> decode(DescriptorFile file, EventLog log) {
        byte[] bytes = file.bytes();
        SourceLocation start = SourceLocation.startOf(file.name());
        if (bytes.length > MOST_BYTES) {
            log.add(Message.TOO_LARGE, start, String.valueOf(bytes.length), String.valueOf(MOST_BYTES));
            return Optional.empty();
        }
        Optional<String> foreign = foreignEncoding(bytes);
        if (foreign.isPresent()) {
            log.add(Message.NOT_UTF8, start, foreign.get());
            return Optional.empty();
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (result.isError()) {
            log.add(Message.NOT_UTF8, locate(file.name(), text, text.length()), "malformed bytes");
            return Optional.empty();
        }
        return refuseControls(file.name(), text, log) ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> foreignEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("it starts like UTF-32");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of("it starts like UTF-16");
        }
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            if (bytes[i] == 0) {
                return Optional.of("it has zero bytes at its start, as UTF-16, UTF-32 and binary files have");
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean refuseControls(String file, String text, EventLog log) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!allowed(c)) {
                String hex = String.format(Locale.ROOT, "%04X", c);
                log.add(Message.NOT_TEXT, locate(file, text, i), hex);
                return true;
            }
        }
        return false;
    }

    /** What YAML calls printable, without the line separators that only some tools break lines at. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0x7E)
                || (c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                || c >= 0x10000;
    }

    private static SourceLocation locate(String file, String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceLocation(file, line, text.codePointCount(lineStart, offset) + 1);
    }
}
