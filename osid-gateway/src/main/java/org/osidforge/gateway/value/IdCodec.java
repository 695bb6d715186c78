package org.osidforge.gateway.value;

import java.util.function.Function;
import org.osid.id.Id;
import org.osidforge.runtime.value.BasicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ids as strings of the form {@code namespace:identifier@authority}; a word that is not of that form means what the caller of the codec says. */
public final class IdCodec extends Codec {

    static final String NOTATION = "namespace:identifier@authority";

    private final Function<String, ? extends Id> words;

    /** Ids of the full form only. */
    public IdCodec() {
        this(word -> {
            throw ValueException.of(ValueMessage.FORM, Words.quoted(word), "an Id, " + NOTATION);
        });
    }

    /**
     * Ids of the full form, and words that stand for Ids.
     *
     * @param words gives the Id of a word without {@code :} or without {@code @}; what it throws is passed on
     */
    public IdCodec(Function<String, ? extends Id> words) {
        this.words = words;
    }

    @Override
    Object read(JsonNode json, int depth) {
        String text = string(json, "a string");
        if (text.indexOf(':') < 0 || text.indexOf('@') < 0) {
            return words.apply(text);
        }
        try {
            return BasicId.parse(text);
        } catch (org.osid.InvalidArgumentException e) {
            throw ValueException.of(ValueMessage.FORM, Words.quoted(text), "an Id, " + NOTATION);
        }
    }

    @Override
    JsonNode write(Object value, int depth) {
        return NODES.stringNode(BasicId.of((Id) value).toString());
    }

    @Override
    ObjectNode schema(int depth) {
        return schemaOf("string").put("description", "An Id, " + NOTATION);
    }
}
