package org.osidforge.gateway.value;

import org.osid.financials.Currency;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Amounts of money: as their text, since the standard gives them no getter. */
final class CurrencyCodec extends Codec {

    @Override
    Object read(JsonNode json, int depth) {
        return new Amount(string(json, "a string"));
    }

    @Override
    JsonNode write(Object value, int depth) {
        String text = value.toString();
        // the text that Java gives every object says nothing of the amount, and names a class
        if (text == null || text.startsWith(value.getClass().getName() + "@")) {
            throw ValueException.of(ValueMessage.UNWRITABLE);
        }
        return NODES.stringNode(text);
    }

    @Override
    ObjectNode schema(int depth) {
        return schemaOf("string").put("description", "An amount of money in the provider's notation");
    }

    /**
     * An amount that is known by its text; equal to another one of the same text.
     *
     * @param text the text
     */
    private record Amount(String text) implements Currency {

        @Override
        public int compareTo(Currency other) {
            return text.compareTo(other.toString());
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
