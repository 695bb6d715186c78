package org.osidforge.gateway.resource;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osid.InvalidArgumentException;
import org.osid.Metadata;
import org.osid.NoAccessException;
import org.osid.NullArgumentException;
import org.osid.OsidList;
import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.consumer.FormElement;
import org.osidforge.gateway.message.GatewayMessage;
import org.osidforge.gateway.message.Problem;
import org.osidforge.gateway.provider.ListReader;
import org.osidforge.gateway.provider.ProviderCall;
import org.osidforge.gateway.value.ValueCodec;
import org.osidforge.gateway.value.ValueCodecs;
import org.osidforge.gateway.value.ValueException;
import org.osidforge.runtime.list.Lists;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One element of a kind as a property of a JSON object: set and cleared in forms, read from objects. Immutable. */
public final class Property {

    private final String name;
    private final String reference;
    private final Addresses addresses;
    private final Writing writing;
    private final Reading reading;

    /** How it is set; null where the property can only be read. */
    private record Writing(
            MethodHandle metadata,
            MethodHandle set,
            MethodHandle clear,
            Class<?> type,
            Class<?> element,
            ValueCodec codec) {}

    /** How it is read; null where the property can only be set. */
    private record Reading(MethodHandle get, MethodHandle has, Class<?> type, ValueCodec codec) {}

    private Property(String name, String reference, Addresses addresses, Writing writing, Reading reading) {
        this.name = name;
        this.reference = reference;
        this.addresses = addresses;
        this.writing = writing;
        this.reading = reading;
    }

    /** The property of an element of a form, or empty where its values have no JSON form. */
    static Optional<Property> of(FormElement element, Addresses addresses) {
        Optional<Writing> writing = writing(element);
        Optional<Reading> reading =
                element.get().flatMap(get -> reading(get, element.has().orElse(null)));
        return writing.isEmpty() && reading.isEmpty()
                ? Optional.empty()
                : Optional.of(new Property(
                        element.name(), element.reference(), addresses, writing.orElse(null), reading.orElse(null)));
    }

    /** A property that is only read, or empty where its values have no JSON form. */
    static Optional<Property> readOnly(String name, String reference, Method get, Method has, Addresses addresses) {
        return reading(get, has).map(how -> new Property(name, reference, addresses, null, how));
    }

    private static Optional<Writing> writing(FormElement element) {
        Class<?> type = element.valueType();
        Class<?> one = elementOf(type);
        return codecOf(one)
                .map(codec -> new Writing(
                        BoundInterface.handle(element.metadata()),
                        BoundInterface.handle(element.set()),
                        element.clear().map(BoundInterface::handle).orElse(null),
                        type,
                        one,
                        codec));
    }

    private static Optional<Reading> reading(Method get, Method has) {
        return codecOf(elementOf(get.getReturnType()))
                .map(codec -> new Reading(
                        BoundInterface.handle(get),
                        has == null ? null : BoundInterface.handle(has),
                        get.getReturnType(),
                        codec));
    }

    private static Optional<ValueCodec> codecOf(Class<?> type) {
        return ValueCodecs.find(type);
    }

    private static Class<?> elementOf(Class<?> type) {
        if (type.isArray()) {
            return type.getComponentType();
        }
        return OsidList.class.isAssignableFrom(type) ? ListReader.elementType(type) : type;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** OSID name of the kind that its Ids refer to, or the empty string. */
    public String reference() {
        return reference;
    }

    /** Whether a form can set it. */
    public boolean isWritable() {
        return writing != null;
    }

    /** Whether objects tell it. */
    public boolean isReadable() {
        return reading != null;
    }

    /** Whether a form can set it and objects do not tell it; a form for update may. */
    public boolean isUntold() {
        return writing != null && reading == null;
    }

    /** Whether it has several values. */
    public boolean isMultiple() {
        Class<?> type = writing != null ? writing.type() : reading.type();
        return elementOf(type) != type;
    }

    /** JSON form of one value. */
    public ValueCodec codec() {
        return writing != null ? writing.codec() : reading.codec();
    }

    /**
     * How one value is written.
     *
     * @param type simple name of its Java type
     * @param codec its JSON form
     */
    public record Form(String type, ValueCodec codec) {}

    /** How one value is written that is set; empty where it cannot be set. */
    public Optional<Form> whenSet() {
        return Optional.ofNullable(writing).map(how -> new Form(how.element().getSimpleName(), how.codec()));
    }

    /** How one value is written that was read; empty where objects do not tell it. */
    public Optional<Form> whenRead() {
        return Optional.ofNullable(reading)
                .map(how -> new Form(elementOf(how.type()).getSimpleName(), how.codec()));
    }

    /** Whether forms have a method that clears it. */
    public boolean isClearable() {
        return writing != null && writing.clear() != null;
    }

    /** Its Metadata in a form. */
    public Metadata metadata(Object form) {
        return (Metadata) ProviderCall.call(writing.metadata(), form);
    }

    /**
     * Sets it in a form; null clears it.
     *
     * @throws Problem 400, about this property, if the JSON is no such value, or Metadata forbids it
     */
    public void set(Object form, JsonNode json) {
        if (json.isNull()) {
            clear(form);
            return;
        }
        Object value = value(json);
        try {
            ProviderCall.call(writing.set(), form, value);
        } catch (InvalidArgumentException | NullArgumentException refused) {
            throw Problem.of(400, GatewayMessage.VALUE_REFUSED, name, ProviderText.of(refused))
                    .about(name);
        } catch (NoAccessException refused) {
            throw Problem.of(400, GatewayMessage.PROPERTY_READ_ONLY, name).about(name);
        }
    }

    /**
     * Clears it in a form.
     *
     * @throws Problem 400, about this property, if it cannot be cleared
     */
    public void clear(Object form) {
        if (writing.clear() == null) {
            throw Problem.of(400, GatewayMessage.PROPERTY_NOT_CLEARED, name).about(name);
        }
        try {
            ProviderCall.call(writing.clear(), form);
        } catch (NoAccessException refused) {
            throw Problem.of(400, GatewayMessage.PROPERTY_NOT_CLEARED, name).about(name);
        }
    }

    /** Whether a form would let it be cleared: what is required or read-only is left alone by a replacement that does not name it. */
    public boolean isClearable(Object form) {
        if (writing == null || writing.clear() == null) {
            return false;
        }
        Metadata metadata = metadata(form);
        return !metadata.isRequired() && !metadata.isReadOnly();
    }

    private Object value(JsonNode json) {
        try {
            if (writing.type() == writing.element()) {
                return one(json);
            }
            if (!json.isArray()) {
                throw Problem.of(400, GatewayMessage.VALUE_NO_ARRAY, name).about(name);
            }
            return several(json);
        } catch (ValueException wrong) {
            throw Problem.of(400, GatewayMessage.VALUE_FORM, name, wrong.getMessage())
                    .about(name);
        }
    }

    private Object one(JsonNode json) {
        if (!reference.isEmpty() && writing.element() == Id.class && json.isString()) {
            return addresses.id(reference, json.stringValue());
        }
        return writing.codec().read(json);
    }

    private Object several(JsonNode json) {
        List<Object> values = new ArrayList<>(json.size());
        for (JsonNode each : json) {
            values.add(one(each));
        }
        if (!writing.type().isArray()) {
            return Lists.of(writing.type().asSubclass(OsidList.class), values);
        }
        Object array = Array.newInstance(writing.element(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    /** Its value in an object, or null where there is none: the standard has no null, so an empty text or list is none, too. */
    public JsonNode read(Object object) {
        if (reading.has() != null && !ProviderCall.test(reading.has(), object)) {
            return null;
        }
        Object value;
        try {
            value = ProviderCall.call(reading.get(), object);
        } catch (org.osid.IllegalStateException none) {
            // how an object says that there is no value where no method tells
            return null;
        }
        return value == null ? null : json(value);
    }

    /** Whether a form for update, on which nothing was set, knows its value. */
    public boolean isKnown(Object form) {
        return ProviderCall.call(() -> metadata(form).isValueKnown());
    }

    /** Its value as a form for update tells it, on which nothing was set, or null where there is none or the form does not know. */
    public JsonNode readExisting(Object form) {
        List<Object> values = ExistingValues.of(metadata(form));
        if (values.isEmpty()) {
            return null;
        }
        if (!isMultiple()) {
            return write(writing.codec(), values.get(0));
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(each -> array.add(write(writing.codec(), each)));
        return array;
    }

    private JsonNode json(Object value) {
        Class<?> type = reading.type();
        if (type.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < Array.getLength(value); i++) {
                array.add(write(Array.get(value, i)));
            }
            return array.isEmpty() ? null : array;
        }
        if (value instanceof OsidList) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            ListReader.all(type, value).forEach(each -> array.add(write(each)));
            return array.isEmpty() ? null : array;
        }
        JsonNode made = write(value);
        return made.isString() && made.stringValue().isEmpty() ? null : made;
    }

    private JsonNode write(Object value) {
        return write(reading.codec(), value);
    }

    private JsonNode write(ValueCodec codec, Object value) {
        // a form takes words, and Metadata tells the text that they are in
        if (value instanceof DisplayText) {
            return ValueCodecs.of(DisplayText.class).write(value);
        }
        if (!reference.isEmpty() && value instanceof Id id) {
            return JsonNodeFactory.instance.stringNode(addresses.text(reference, id));
        }
        return codec.write(value);
    }
}
