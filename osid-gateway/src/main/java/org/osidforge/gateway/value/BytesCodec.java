package org.osidforge.gateway.value;

import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bytes as a string in base64url without padding; base64 and padding are read too. */
final class BytesCodec extends Codec {

    @Override
    Object read(JsonNode json, int depth) {
        return bytes(json);
    }

    static byte[] bytes(JsonNode json) {
        String text = string(json, "a string");
        try {
            return Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
        } catch (IllegalArgumentException e) {
            throw ValueException.of(ValueMessage.FORM, Words.quoted(text), "bytes in base64url");
        }
    }

    @Override
    Object handOut(Object kept) {
        return ((byte[]) kept).clone();
    }

    @Override
    JsonNode write(Object value, int depth) {
        return text((byte[]) value);
    }

    static JsonNode text(byte[] bytes) {
        return NODES.stringNode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    ObjectNode schema(int depth) {
        return schemaOf("string").put("contentEncoding", "base64url");
    }
}
