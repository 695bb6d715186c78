package org.osidforge.gateway.value;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osid.OsidList;
import org.osidforge.runtime.list.Lists;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Several values of one type: a Java array or an OSID list, as a JSON array. Writing a list reads it to its end. */
final class SeveralCodec extends Codec {

    private final Class<?> type;
    private final Codec element;
    /** Null, or how the next element of the list is had. */
    private final Method next;

    SeveralCodec(Class<?> type, Codec element) {
        this.type = type;
        this.element = element;
        this.next = type.isArray() ? null : nextOf(type);
    }

    /** What an array or list holds; null where it is neither. */
    static Class<?> elementOf(Class<?> type) {
        if (type.isArray()) {
            return type.getComponentType();
        }
        Method next = OsidList.class.isAssignableFrom(type) ? nextOf(type) : null;
        return next == null ? null : next.getReturnType();
    }

    private static Method nextOf(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (method.getName().startsWith("getNext") && method.getParameterCount() == 0) {
                return method;
            }
        }
        return null;
    }

    @Override
    Object read(JsonNode json, int depth) {
        return handOut(readKept(json, depth));
    }

    @Override
    Object readKept(JsonNode json, int depth) {
        if (!json.isArray()) {
            throw ValueException.of(ValueMessage.SORT, "an array");
        }
        checkDepth(depth);
        List<Object> values = new ArrayList<>(json.size());
        for (JsonNode one : json) {
            try {
                values.add(element.readKept(one, depth + 1));
            } catch (ValueException e) {
                throw e.within(values.size());
            }
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    Object handOut(Object kept) {
        List<Object> values = new ArrayList<>();
        for (Object one : (List<?>) kept) {
            values.add(element.handOut(one));
        }
        return type.isArray() ? array(values) : Lists.of(type.asSubclass(OsidList.class), values);
    }

    private Object array(List<?> values) {
        Object array = Array.newInstance(type.getComponentType(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    @Override
    JsonNode write(Object value, int depth) {
        checkDepth(depth);
        ArrayNode array = NODES.arrayNode();
        for (Object one : all(value)) {
            if (one == null) {
                throw ValueException.of(ValueMessage.UNWRITABLE).within(array.size());
            }
            array.add(element.write(one, depth + 1));
        }
        return array;
    }

    private List<?> all(Object value) {
        if (value instanceof List<?> kept) {
            return kept;
        }
        List<Object> values = new ArrayList<>();
        if (value instanceof OsidList list) {
            while (list.hasNext()) {
                values.add(Getters.call(next, list));
            }
        } else {
            for (int i = 0; i < Array.getLength(value); i++) {
                values.add(Array.get(value, i));
            }
        }
        return values;
    }

    @Override
    ObjectNode schema(int depth) {
        ObjectNode schema = schemaOf("array");
        schema.set("items", element.schema(depth + 1));
        return schema;
    }
}
