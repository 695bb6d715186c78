package org.osidforge.gateway.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.osidforge.gateway.limit.Limits;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON within limits (clause S2): its depth, the length of names, texts and numbers are bounded, and no name stands twice in an object. Safe for many threads.
 */
public final class Json {

    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_NUMBER = 128;

    private final JsonMapper mapper;

    private Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** JSON as the standard has it. */
    public static Json strict(Limits limits) {
        return new Json(mapper(factory(limits).build()));
    }

    /** JSON in which texts may also stand in single quotes (clause X34). */
    public static Json singleQuotes(Limits limits) {
        return new Json(mapper(
                factory(limits).enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build()));
    }

    private static tools.jackson.core.json.JsonFactoryBuilder factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(limits.bytes())
                        .maxDocumentLength(limits.bytes())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
    }

    private static JsonMapper mapper(JsonFactory factory) {
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * Reads a document.
     *
     * @throws Problem 400 if it is empty, is no JSON in UTF-8, or is beyond the limits; with line and column
     */
    public JsonNode read(byte[] bytes) {
        if (bytes.length == 0) {
            throw Problem.of(400, GatewayMessage.BODY_MISSING);
        }
        checkUtf8(bytes);
        try {
            return mapper.readTree(bytes);
        } catch (JacksonException notJson) {
            throw Problem.of(400, GatewayMessage.MALFORMED_JSON, words(notJson));
        } catch (NumberFormatException tooLarge) {
            // an exponent that no number can have is not found by the parser's own limits
            throw Problem.of(400, GatewayMessage.MALFORMED_JSON, "a number is beyond what can be");
        }
    }

    // the parser would guess other encodings, and takes two bytes where one is enough: what others on the way read
    // otherwise
    private static void checkUtf8(byte[] bytes) {
        boolean plain = true;
        for (byte one : bytes) {
            plain &= one > 0;
        }
        if (!plain && !isUtf8(bytes)) {
            throw Problem.of(400, GatewayMessage.MALFORMED_JSON, "it has to be in UTF-8");
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        // a text of JSON has no NUL, and in other encodings there is one among its first characters
        for (int i = 0; i < bytes.length && i < 4; i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static String words(JacksonException notJson) {
        TokenStreamLocation where = notJson.getLocation();
        String text = notJson.getOriginalMessage()
                .replaceAll("\\s*\\((?:`|for |through |code|byte).*", "")
                .replaceAll("\\p{Cntrl}+", " ");
        String shortened = text.length() <= 200 ? text : text.substring(0, 200) + "...";
        return where == null || where.getLineNr() < 1
                ? shortened
                : "line " + where.getLineNr() + ", column " + where.getColumnNr() + ": " + shortened;
    }

    /** Writes a document in UTF-8. */
    public byte[] write(JsonNode json) {
        return mapper.writeValueAsBytes(json);
    }
}
