package org.osidforge.store.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.osid.OperationFailedException;
import org.osid.calendaring.DateTime;
import org.osid.financials.Currency;
import org.osid.id.Id;
import org.osid.installation.Version;
import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;
import tools.jackson.core.JsonGenerator;

/** Writes values. {@link ValueReader} reads them. */
final class ValueWriter {

    /** More decimal places than this make a number that is mostly zeros. */
    private static final int MOST_PLACES = 1000;

    private final JsonGenerator out;
    /** What is being written, for messages. */
    private final Object place;

    ValueWriter(JsonGenerator out, Object place) {
        this.out = out;
        this.place = place;
    }

    /** The value, or all values, of an element. */
    static void write(JsonGenerator out, ElementDef element, Object value) throws OperationFailedException {
        ValueWriter writer = new ValueWriter(out, element);
        if (!element.isMultiple()) {
            writer.one(element, value);
            return;
        }
        if (!(value instanceof Object[] several)) {
            throw writer.wrongSort(value);
        }
        out.writeStartArray();
        for (Object one : several) {
            writer.one(element, one);
        }
        out.writeEndArray();
    }

    private void one(ElementDef element, Object value) throws OperationFailedException {
        switch (element.syntax()) {
            case STRING -> string(as(String.class, value));
            case DISPLAYTEXT -> text(as(Text.class, value));
            case ID -> id(as(BasicId.class, value));
            case TYPE -> type(as(BasicType.class, value));
            case BOOLEAN -> out.writeBoolean(as(Boolean.class, value));
            case BYTE -> out.writeNumber(as(Byte.class, value).intValue());
            case CARDINAL, INTEGER -> out.writeNumber(as(Long.class, value).longValue());
            case DECIMAL -> decimal(as(BigDecimal.class, value));
            case DATETIME -> out.writeString(as(Moment.class, value) + "Z");
            case VERSION -> out.writeString(as(BasicVersion.class, value).toString());
            case CURRENCY -> string(wordsOf(as(Currency.class, value)));
            case COORDINATE, DISTANCE, DURATION, HEADING, SPATIALUNIT, SPEED, TIME ->
                members(Kept.interfaceOf(element.syntax()), value);
            case OBJECT, NONE -> free(value, 0);
        }
    }

    private <V> V as(Class<V> type, Object value) throws OperationFailedException {
        if (!type.isInstance(value)) {
            throw wrongSort(value);
        }
        return type.cast(value);
    }

    private OperationFailedException wrongSort(Object value) {
        return JsonFault.KEEP_SORT.operationFailed(
                place, value == null ? "null" : value.getClass().getName());
    }

    void string(String text) {
        if (Characters.isPlain(text)) {
            out.writeString(text);
        } else {
            out.writeStartObject();
            out.writeStringProperty("utf-16", utf16(text));
            out.writeEndObject();
        }
    }

    /** By hand, since an encoder would put a question mark for half a pair. */
    private static String utf16(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return new String(Base64.getEncoder().encode(bytes), StandardCharsets.ISO_8859_1);
    }

    private void text(Text text) throws OperationFailedException {
        out.writeStartObject();
        out.writeName("text");
        string(text.getText());
        unless(Text.ENGLISH, "language", text.getLanguageType());
        unless(Text.LATIN, "script", text.getScriptType());
        unless(Text.PLAIN, "format", text.getFormatType());
        out.writeEndObject();
    }

    private void unless(BasicType usual, String name, Type type) throws OperationFailedException {
        BasicType ours = BasicType.of(type);
        if (!isSame(usual, ours)) {
            out.writeName(name);
            type(ours);
        }
    }

    /** Whether they are written the same, which asks for more than being equal. */
    private static boolean isSame(BasicType one, BasicType other) {
        return one == other
                || one.getIdentifier().equals(other.getIdentifier())
                        && one.getIdentifierNamespace().equals(other.getIdentifierNamespace())
                        && one.getAuthority().equals(other.getAuthority())
                        && nameOf(one).equals(nameOf(other));
    }

    private void id(BasicId id) throws OperationFailedException {
        out.writeString(textOf(place, id));
    }

    /** The text form of an Id, which has no room for half characters. */
    static String textOf(Object place, BasicId id) throws OperationFailedException {
        checkWhole(place, id.getIdentifierNamespace(), id.getIdentifier(), id.getAuthority());
        return id.toString();
    }

    private static void checkWhole(Object place, String... parts) throws OperationFailedException {
        for (String part : parts) {
            if (!Characters.isWhole(part)) {
                throw JsonFault.KEEP_HALF_CHARACTER.operationFailed(place);
            }
        }
    }

    void type(BasicType type) throws OperationFailedException {
        checkWhole(place, type.getIdentifierNamespace(), type.getIdentifier(), type.getAuthority());
        if (nameOf(type).equals(type.getIdentifier())) {
            out.writeString(type.toString());
        } else {
            out.writeStartObject();
            out.writeStringProperty("type", type.toString());
            out.writeName("name");
            string(nameOf(type));
            out.writeEndObject();
        }
    }

    private static String nameOf(BasicType type) {
        return type.getDisplayName().getText();
    }

    void decimal(BigDecimal number) {
        if (number.scale() >= 0 && number.scale() <= MOST_PLACES) {
            out.writeNumber(number.toPlainString());
        } else {
            out.writeStartObject();
            out.writeStringProperty("decimal", number.toString());
            out.writeEndObject();
        }
    }

    private String wordsOf(Currency amount) throws OperationFailedException {
        String words;
        try {
            words = amount.toString();
        } catch (RuntimeException e) {
            throw JsonFault.KEEP_FAILING.operationFailed(e, place, e);
        }
        if (words == null || words.startsWith(amount.getClass().getName() + "@")) {
            throw JsonFault.KEEP_MUTE.operationFailed(place, amount.getClass().getName());
        }
        return words;
    }

    // values of which the getters are kept

    private void members(Class<?> type, Object value) throws OperationFailedException {
        if (!type.isInstance(value)) {
            throw wrongSort(value);
        }
        Members members = Members.of(type, value, place);
        members(members);
    }

    private void members(Members members) throws OperationFailedException {
        out.writeStartObject();
        for (Map.Entry<String, Object> one : members.values().entrySet()) {
            if (!Members.isUsual(one.getValue())) {
                out.writeName(one.getKey());
                member(one.getValue());
            }
        }
        if (!members.none().isEmpty()) {
            out.writeName(Members.NONE);
            out.writeStartArray();
            members.none().forEach(out::writeString);
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void member(Object value) throws OperationFailedException {
        if (value instanceof Members within) {
            members(within);
        } else if (value instanceof List<?> several) {
            out.writeStartArray();
            for (Object one : several) {
                member(one);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            decimal(number);
        } else if (value instanceof Long number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof BasicType type) {
            type(type);
        } else if (value instanceof String words) {
            string(words);
        } else {
            throw wrongSort(value);
        }
    }

    // values of any sort

    private void free(Object value, int depth) throws OperationFailedException {
        if (depth > Json.MOST_DEPTH) {
            throw JsonFault.KEEP_DEPTH.operationFailed(place, Json.MOST_DEPTH);
        }
        out.writeStartObject();
        if (value instanceof String words) {
            out.writeName("string");
            string(words);
        } else if (value instanceof Boolean yes) {
            out.writeBooleanProperty("boolean", yes);
        } else if (value instanceof Byte number) {
            out.writeNumberProperty("byte", number.intValue());
        } else if (value instanceof Integer number) {
            out.writeNumberProperty("integer", number);
        } else if (value instanceof Long number) {
            out.writeNumberProperty("long", number);
        } else if (value instanceof Double number) {
            out.writeStringProperty("double", number.toString());
        } else if (value instanceof BigDecimal number) {
            out.writeStringProperty("decimal", number.toString());
        } else if (value instanceof byte[] bytes) {
            out.writeStringProperty("bytes", Base64.getEncoder().encodeToString(bytes));
        } else if (value instanceof List<?> || value instanceof Map<?, ?>) {
            several(value, depth);
        } else {
            ofTheStandard(value);
        }
        out.writeEndObject();
    }

    private void several(Object value, int depth) throws OperationFailedException {
        if (value instanceof List<?> list) {
            out.writeName("list");
            out.writeStartArray();
            for (Object one : list) {
                freeOrNull(one, depth + 1);
            }
            out.writeEndArray();
            return;
        }
        out.writeName("map");
        out.writeStartArray();
        for (Map.Entry<?, ?> one : ((Map<?, ?>) value).entrySet()) {
            out.writeStartArray();
            freeOrNull(one.getKey(), depth + 1);
            freeOrNull(one.getValue(), depth + 1);
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void freeOrNull(Object value, int depth) throws OperationFailedException {
        if (value == null) {
            out.writeNull();
        } else {
            free(value, depth);
        }
    }

    private void ofTheStandard(Object value) throws OperationFailedException {
        if (value instanceof Id id) {
            out.writeName("id");
            id(BasicId.of(id));
        } else if (value instanceof Type type) {
            out.writeName("type");
            type(BasicType.of(type));
        } else if (value instanceof DisplayText text) {
            out.writeName("text");
            text(Text.of(text));
        } else if (value instanceof Moment
                || (value instanceof DateTime date && Moment.of(date).equals(date))) {
            out.writeStringProperty("date", Moment.of((DateTime) value) + "Z");
        } else if (value instanceof Version version) {
            out.writeStringProperty("version", BasicVersion.of(version).toString());
        } else {
            throw wrongSort(value);
        }
    }
}
