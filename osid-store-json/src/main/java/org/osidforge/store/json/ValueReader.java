package org.osidforge.store.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osid.OperationFailedException;
import org.osid.OsidList;
import org.osid.type.Type;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.list.Lists;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what {@link ValueWriter} wrote. The parser stands at the first token of a value, and at its last one afterwards. */
final class ValueReader {

    private final JsonParser in;
    private final Object place;
    private Object sort;

    ValueReader(JsonParser in, Object place, Object sort) {
        this.in = in;
        this.place = place;
        this.sort = sort;
    }

    /**
     * The value, or all values, of an element.
     *
     * @throws OperationFailedException if there is something else
     */
    static Object read(JsonParser in, ElementDef element) throws OperationFailedException {
        ValueReader reader = new ValueReader(in, element, element.syntax());
        try {
            if (!element.isMultiple()) {
                return reader.one(element);
            }
            reader.expect(JsonToken.START_ARRAY);
            List<Object> several = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                several.add(reader.one(element));
            }
            return several.toArray();
        } catch (org.osid.OsidRuntimeException | IllegalArgumentException e) {
            throw JsonFault.READ_SORT.operationFailed(e, element, element.syntax());
        }
    }

    private Object one(ElementDef element) throws OperationFailedException {
        return switch (element.syntax()) {
            case STRING -> string();
            case DISPLAYTEXT -> text();
            case ID -> BasicId.parse(plain());
            case TYPE -> type();
            case BOOLEAN -> bool();
            case BYTE -> (byte) whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case CARDINAL, INTEGER -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case DECIMAL -> decimal();
            case DATETIME -> moment();
            case VERSION -> BasicVersion.of(plain());
            case CURRENCY -> new Kept.Amount(string());
            case COORDINATE, DISTANCE, DURATION, HEADING, SPATIALUNIT, SPEED, TIME ->
                Kept.value(members(Kept.interfaceOf(element.syntax())));
            case OBJECT, NONE -> free();
        };
    }

    private void expect(JsonToken token) throws OperationFailedException {
        if (in.currentToken() != token) {
            throw wrong();
        }
    }

    private OperationFailedException wrong() {
        return JsonFault.READ_SORT.operationFailed(place, sort);
    }

    private String plain() throws OperationFailedException {
        expect(JsonToken.VALUE_STRING);
        return in.getString();
    }

    String string() throws OperationFailedException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return plain();
        }
        String text = fromUtf16(tagged("utf-16"));
        in.nextToken();
        expect(JsonToken.END_OBJECT);
        return text;
    }

    private static String fromUtf16(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        char[] chars = new char[bytes.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }

    /** The text of the first member, which has that name. */
    private String tagged(String name) throws OperationFailedException {
        if (!name.equals(in.nextName())) {
            throw wrong();
        }
        in.nextToken();
        return plain();
    }

    private Text text() throws OperationFailedException {
        expect(JsonToken.START_OBJECT);
        String words = null;
        Map<String, Type> types =
                new LinkedHashMap<>(Map.of("language", Text.ENGLISH, "script", Text.LATIN, "format", Text.PLAIN));
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            if (name.equals("text")) {
                words = string();
            } else if (types.containsKey(name)) {
                types.put(name, type());
            } else {
                throw wrong();
            }
        }
        if (words == null) {
            throw wrong();
        }
        return Text.of(words, types.get("language"), types.get("script"), types.get("format"));
    }

    BasicType type() throws OperationFailedException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return BasicType.parse(plain());
        }
        BasicType type = null;
        String words = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "type" -> type = BasicType.parse(plain());
                case "name" -> words = string();
                default -> throw wrong();
            }
        }
        if (type == null || words == null) {
            throw wrong();
        }
        return BasicType.named(type.getIdentifierNamespace(), type.getIdentifier(), type.getAuthority(), words);
    }

    private Boolean bool() throws OperationFailedException {
        if (!in.currentToken().isBoolean()) {
            throw wrong();
        }
        return in.getBooleanValue();
    }

    private long whole(long least, long most) throws OperationFailedException {
        expect(JsonToken.VALUE_NUMBER_INT);
        BigDecimal number = in.getDecimalValue();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw wrong();
        }
        return number.longValueExact();
    }

    private BigDecimal decimal() throws OperationFailedException {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            BigDecimal number = new BigDecimal(tagged("decimal"));
            in.nextToken();
            expect(JsonToken.END_OBJECT);
            return number;
        }
        if (!in.currentToken().isNumeric()) {
            throw wrong();
        }
        return new BigDecimal(in.getString());
    }

    private Moment moment() throws OperationFailedException {
        String text = plain();
        if (!text.endsWith("Z")) {
            throw wrong();
        }
        return Moment.parse(text.substring(0, text.length() - 1));
    }

    // values of which the getters were kept

    private Members members(Class<?> type) throws OperationFailedException {
        expect(JsonToken.START_OBJECT);
        SortedMap<String, Object> values = new TreeMap<>();
        SortedSet<String> none = new TreeSet<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            var getter = Members.getters(type).get(name);
            if (name.equals(Members.NONE)) {
                names(none);
            } else if (getter == null) {
                // of a getter that the interface had once
                in.skipChildren();
            } else {
                values.put(name, member(getter.getReturnType()));
            }
        }
        none.retainAll(Members.getters(type).keySet());
        Members.getters(type).forEach((name, getter) -> {
            Object usual = Members.usual(getter.getReturnType());
            if (usual != null && !none.contains(name)) {
                values.putIfAbsent(name, usual);
            }
        });
        return new Members(type, values, none);
    }

    private void names(SortedSet<String> names) throws OperationFailedException {
        expect(JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            names.add(plain());
        }
    }

    private Object member(Class<?> result) throws OperationFailedException {
        if (result == long.class) {
            return whole(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (result == BigDecimal.class) {
            return decimal();
        }
        if (result == boolean.class) {
            return bool();
        }
        if (result == String.class) {
            return string();
        }
        if (result.isEnum()) {
            String name = plain();
            if (Members.constant(result, name) == null) {
                throw wrong();
            }
            return name;
        }
        if (result == Type.class) {
            return type();
        }
        if (result.isArray()) {
            return all(result.getComponentType());
        }
        return OsidList.class.isAssignableFrom(result) ? all(Lists.elementType(result)) : members(result);
    }

    private List<Object> all(Class<?> type) throws OperationFailedException {
        expect(JsonToken.START_ARRAY);
        List<Object> all = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            all.add(member(type));
        }
        return all;
    }

    // values of any sort

    private Object free() throws OperationFailedException {
        expect(JsonToken.START_OBJECT);
        String name = in.nextName();
        if (name == null) {
            throw wrong();
        }
        in.nextToken();
        Object value = switch (name) {
            case "string" -> string();
            case "boolean" -> bool();
            case "byte" -> (byte) whole(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case "integer" -> (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "long" -> whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case "double" -> Double.valueOf(plain());
            case "decimal" -> new BigDecimal(plain());
            case "bytes" -> Base64.getDecoder().decode(plain());
            case "id" -> BasicId.parse(plain());
            case "type" -> type();
            case "text" -> text();
            case "date" -> moment();
            case "version" -> BasicVersion.of(plain());
            case "list" -> list();
            case "map" -> map();
            default -> throw wrong();
        };
        in.nextToken();
        expect(JsonToken.END_OBJECT);
        return value;
    }

    private Object freeOrNull() throws OperationFailedException {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : free();
    }

    private List<Object> list() throws OperationFailedException {
        expect(JsonToken.START_ARRAY);
        List<Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(freeOrNull());
        }
        return Collections.unmodifiableList(list);
    }

    private Map<Object, Object> map() throws OperationFailedException {
        expect(JsonToken.START_ARRAY);
        Map<Object, Object> map = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_ARRAY);
            in.nextToken();
            Object key = freeOrNull();
            in.nextToken();
            map.put(key, freeOrNull());
            in.nextToken();
            expect(JsonToken.END_ARRAY);
        }
        return Collections.unmodifiableMap(map);
    }
}
