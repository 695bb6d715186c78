package org.osidforge.spec.xosid;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.osidforge.spec.diagnostic.EventLog;
import org.osidforge.spec.diagnostic.Message;
import org.osidforge.spec.diagnostic.SourceLocation;

/** An XML file as text, with line breaks as XML sees them, that knows the place of each character. */
final class XmlText {

    /** Greatest size of a file in bytes; the largest package of the specification needs a tenth. */
    static final int MOST_BYTES = 20_000_000;

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");
    private static final Map<String, Charset> ENCODINGS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.US_ASCII,
            "iso-8859-1", StandardCharsets.ISO_8859_1);

    private final String file;
    private final String text;
    private final int[] lines;

    private XmlText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = starts(text);
    }

    private static int[] starts(String text) {
        int count = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int[] starts = new int[count];
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[++line] = at + 1;
        }
        return starts;
    }

    /** The text of a file, or nothing where an event tells why. */
    static Optional<XmlText> of(DescriptorFile file, EventLog log) {
        byte[] bytes = file.bytes();
        SourceLocation start = SourceLocation.startOf(file.name());
        if (bytes.length > MOST_BYTES) {
            log.add(Message.XML_TOO_LARGE, start, String.valueOf(bytes.length), String.valueOf(MOST_BYTES));
            return Optional.empty();
        }
        String declared = declaredEncoding(bytes);
        Charset charset = ENCODINGS.get(declared.toLowerCase(Locale.ROOT));
        try {
            if (charset != null) {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
                return Optional.of(
                        new XmlText(file.name(), plain.replace("\r\n", "\n").replace('\r', '\n')));
            }
        } catch (CharacterCodingException malformed) {
            log.add(Message.XML_ENCODING, start, declared);
            return Optional.empty();
        }
        log.add(Message.XML_ENCODING, start, declared);
        return Optional.empty();
    }

    private static String declaredEncoding(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            return "UTF-16";
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
        return encoding.find() ? encoding.group(1) : "UTF-8";
    }

    String text() {
        return text;
    }

    /** Index of a place that the parser told, both counted from 1. */
    int index(int line, int column) {
        int at = lines[Math.max(0, Math.min(line, lines.length) - 1)];
        return Math.max(0, Math.min(text.length(), at + column - 1));
    }

    SourceLocation at(int index) {
        int line = java.util.Arrays.binarySearch(lines, index);
        line = line >= 0 ? line : -line - 2;
        return new SourceLocation(file, line + 1, text.codePointCount(lines[line], index) + 1);
    }
}
