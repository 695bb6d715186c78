package org.osidforge.gateway.value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON form of the values of one Java type. Stateless, safe for many threads. */
public interface ValueCodec {

    /**
     * The value that the JSON stands for.
     *
     * @param json not null; JSON's own null is never a value. For decimals to be exact it has to be parsed with {@code DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS}
     * @return never null
     * @throws ValueException if the JSON is not such a value
     */
    Object read(JsonNode json);

    /**
     * The JSON that stands for a value.
     *
     * @param value of the type of this codec, of any origin, not null
     * @throws ValueException with {@link ValueMessage#UNWRITABLE} if the value has nothing that can be written, or does not let itself be read
     */
    JsonNode write(Object value);

    /** JSON Schema (2020-12, as in OpenAPI 3.1) of what is read and written; the caller may change it. */
    ObjectNode schema();
}
