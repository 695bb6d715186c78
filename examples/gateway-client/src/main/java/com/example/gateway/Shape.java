package com.example.gateway;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.id.Id;
import org.osid.installation.Version;
import org.osid.locale.DisplayText;
import org.osid.mapping.Coordinate;
import org.osid.mapping.Distance;
import org.osid.mapping.Heading;
import org.osid.mapping.SpatialUnit;
import org.osid.mapping.Speed;
import org.osid.type.Type;
import org.osidforge.gateway.value.IdCodec;
import org.osidforge.gateway.value.ValueCodec;
import org.osidforge.gateway.value.ValueCodecs;
import org.osidforge.runtime.kind.ElementDef;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;
import org.osidforge.runtime.value.BasicVersion;
import org.osidforge.runtime.value.Moment;
import org.osidforge.runtime.value.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One element as a property of a JSON object: the form of its values on both sides. */
final class Shape {

    private final ElementDef element;
    private final ValueCodec codec;

    /**
     * The shape of an element.
     *
     * @param authority of Ids that are written as bare words
     */
    Shape(ElementDef element, String authority) {
        this.element = element;
        this.codec = element.isReference()
                ? new IdCodec(word -> bare(element.type(), word, authority))
                : ValueCodecs.of(typeOf(element));
    }

    /** The Id that a bare word stands for. */
    static BasicId bare(String kind, String word, String authority) {
        return BasicId.of(Kind.namespaceOf(kind), word, authority);
    }

    private static Class<?> typeOf(ElementDef element) {
        return switch (element.syntax()) {
            case STRING -> String.class;
            case DISPLAYTEXT -> DisplayText.class;
            case ID -> Id.class;
            case TYPE -> Type.class;
            case BOOLEAN -> Boolean.class;
            case BYTE -> Byte.class;
            case CARDINAL, INTEGER -> Long.class;
            case DECIMAL -> BigDecimal.class;
            case DATETIME -> DateTime.class;
            case VERSION -> Version.class;
            case COORDINATE -> Coordinate.class;
            case CURRENCY -> Currency.class;
            case DISTANCE -> Distance.class;
            case DURATION -> Duration.class;
            case HEADING -> Heading.class;
            case SPATIALUNIT -> SpatialUnit.class;
            case SPEED -> Speed.class;
            case TIME -> Time.class;
            case OBJECT, NONE -> Object.class;
        };
    }

    ElementDef element() {
        return element;
    }

    /** A value as JSON; null clears. */
    JsonNode json(Object value) {
        if (value == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (value instanceof Object[] several) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode(several.length);
            for (Object one : several) {
                array.add(codec.write(one));
            }
            return array;
        }
        return codec.write(value);
    }

    /**
     * The value of JSON.
     *
     * @param told gives the Id that is told for an Id of an object
     */
    Object value(JsonNode json, UnaryOperator<BasicId> told) {
        if (!element.isMultiple()) {
            return one(json, told);
        }
        List<Object> values = new ArrayList<>(json.size());
        json.forEach(each -> values.add(one(each, told)));
        return values.toArray();
    }

    private Object one(JsonNode json, UnaryOperator<BasicId> told) {
        Object value = codec.read(json);
        return switch (element.syntax()) {
            case DISPLAYTEXT -> Text.of((DisplayText) value);
            case DATETIME -> Moment.of((DateTime) value);
            case VERSION -> BasicVersion.of((Version) value);
            case TYPE -> BasicType.of((Type) value);
            case ID -> element.isReference() ? told.apply(BasicId.of((Id) value)) : BasicId.of((Id) value);
            default -> value;
        };
    }
}
