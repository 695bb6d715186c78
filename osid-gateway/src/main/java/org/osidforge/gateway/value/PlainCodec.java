package org.osidforge.gateway.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Function;
import org.osid.type.Type;
import org.osidforge.runtime.value.BasicType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The values that are one JSON boolean, number or string. */
final class PlainCodec extends Codec {

    static final PlainCodec BOOLEAN =
            new PlainCodec(PlainCodec::bool, v -> NODES.booleanNode((Boolean) v), schemaOf("boolean"));
    static final PlainCodec BYTE = new PlainCodec(
            json -> (byte) Exact.whole(json, Byte.MIN_VALUE, Byte.MAX_VALUE),
            v -> NODES.numberNode((int) (Byte) v),
            schemaOf("integer").put("minimum", Byte.MIN_VALUE).put("maximum", Byte.MAX_VALUE));
    static final PlainCodec LONG = new PlainCodec(
            json -> Exact.whole(json, Long.MIN_VALUE, Long.MAX_VALUE),
            v -> NODES.numberNode((long) (Long) v),
            schemaOf("integer").put("format", "int64"));
    static final PlainCodec DECIMAL =
            new PlainCodec(Exact::decimal, v -> NODES.numberNode((BigDecimal) v), schemaOf("number"));
    static final PlainCodec STRING =
            new PlainCodec(json -> string(json, "a string"), v -> NODES.stringNode((String) v), schemaOf("string"));
    static final PlainCodec TYPE = new PlainCodec(
            PlainCodec::type,
            v -> NODES.stringNode(BasicType.of((Type) v).toString()),
            schemaOf("string").put("description", "A Type, " + IdCodec.NOTATION));
    static final PlainCodec DATE = new PlainCodec(
            PlainCodec::date, PlainCodec::dateText, schemaOf("string").put("format", "date-time"));

    private final Function<JsonNode, Object> reader;
    private final Function<Object, JsonNode> writer;
    private final ObjectNode schema;

    private PlainCodec(Function<JsonNode, Object> reader, Function<Object, JsonNode> writer, ObjectNode schema) {
        this.reader = reader;
        this.writer = writer;
        this.schema = schema;
    }

    @Override
    Object read(JsonNode json, int depth) {
        return reader.apply(json);
    }

    @Override
    JsonNode write(Object value, int depth) {
        return writer.apply(value);
    }

    @Override
    ObjectNode schema(int depth) {
        return schema.deepCopy();
    }

    private static Object bool(JsonNode json) {
        if (!json.isBoolean()) {
            throw ValueException.of(ValueMessage.SORT, "true or false");
        }
        return json.booleanValue();
    }

    private static Object type(JsonNode json) {
        String text = string(json, "a string");
        try {
            return BasicType.parse(text);
        } catch (org.osid.InvalidArgumentException e) {
            throw ValueException.of(ValueMessage.FORM, Words.quoted(text), "a Type, " + IdCodec.NOTATION);
        }
    }

    private static Object date(JsonNode json) {
        String text = string(json, "a string");
        LocalDateTime time = MomentCodec.utc(text);
        Date date;
        try {
            date = Date.from(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw MomentCodec.refused(text);
        }
        if (time.getNano() % 1_000_000 != 0) {
            throw ValueException.of(
                    ValueMessage.FORM, Words.quoted(text), "a date and time that is no finer than the millisecond");
        }
        return date;
    }

    private static JsonNode dateText(Object value) {
        return NODES.stringNode(Instant.ofEpochMilli(((Date) value).getTime()).toString());
    }
}
