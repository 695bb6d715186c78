package org.osidforge.gateway.value;

import java.math.BigDecimal;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osid.calendaring.DateTime;
import org.osid.calendaring.Duration;
import org.osid.calendaring.Time;
import org.osid.financials.Currency;
import org.osid.id.Id;
import org.osid.installation.Version;
import org.osid.locale.DisplayText;
import org.osid.type.Type;

/** The JSON forms of all values, by their Java types. */
public final class ValueCodecs {

    /** In the order in which the types of a value are tried. */
    private static final Map<Class<?>, Codec> KNOWN = known();

    private static final ClassValue<Optional<Codec>> FOUND = new ClassValue<>() {
        @Override
        protected Optional<Codec> computeValue(Class<?> type) {
            return make(type);
        }
    };

    private ValueCodecs() {}

    /**
     * The codec of the values of a setter or getter type.
     *
     * <p>An array or an OSID list of values is one of them; sessions, forms and objects, which are written by their Id, are not.
     *
     * @throws IllegalArgumentException if values of the type have no JSON form
     */
    public static ValueCodec of(Class<?> type) {
        return codec(type);
    }

    /** The same, or nothing where values of the type have no JSON form. */
    public static Optional<ValueCodec> find(Class<?> type) {
        return FOUND.get(type).map(codec -> codec);
    }

    /**
     * The codec of an array or an OSID list whose elements have another form than usual.
     *
     * @param type such as {@code Id[].class} or {@code IdList.class}
     * @param element a codec that this class gave, or an {@link IdCodec}
     * @throws IllegalArgumentException if the type is neither an array nor a list, or the codec is of another origin
     */
    public static ValueCodec several(Class<?> type, ValueCodec element) {
        if (SeveralCodec.elementOf(type) == null || !(element instanceof Codec codec)) {
            throw new IllegalArgumentException("not several values of a known form: " + type.getName());
        }
        return new SeveralCodec(type, codec);
    }

    static Codec codec(Class<?> type) {
        return FOUND.get(type)
                .orElseThrow(() -> new IllegalArgumentException("values without a JSON form: " + type.getName()));
    }

    static boolean isKnown(Class<?> type) {
        return KNOWN.containsKey(type);
    }

    /** The codec of a value whose type is open. */
    static Optional<Codec> codecOfValue(Object value) {
        Class<?> type = value.getClass();
        if (type.isArray() || value instanceof Enum<?>) {
            return FOUND.get(value instanceof Enum<?> constant ? constant.getDeclaringClass() : type);
        }
        return KNOWN.entrySet().stream()
                .filter(known ->
                        known.getKey() != Object.class && known.getKey().isInstance(value))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> codecOfInterface(type));
    }

    private static Optional<Codec> codecOfInterface(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Class<?> one : each.getInterfaces()) {
                Optional<Codec> found = FOUND.get(one);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Codec> make(Class<?> type) {
        Codec known = KNOWN.get(type);
        if (known != null || !CapsuleShape.hasForm(type)) {
            return Optional.ofNullable(known);
        }
        if (type.isEnum()) {
            return Optional.of(new EnumCodec(type));
        }
        if (StreamCodec.isStream(type)) {
            return Optional.of(new StreamCodec(type));
        }
        Class<?> element = SeveralCodec.elementOf(type);
        return Optional.of(element == null ? new CapsuleCodec(type) : new SeveralCodec(type, codec(element)));
    }

    private static Map<Class<?>, Codec> known() {
        Map<Class<?>, Codec> known = new LinkedHashMap<>();
        known.put(boolean.class, PlainCodec.BOOLEAN);
        known.put(Boolean.class, PlainCodec.BOOLEAN);
        known.put(byte.class, PlainCodec.BYTE);
        known.put(Byte.class, PlainCodec.BYTE);
        known.put(long.class, PlainCodec.LONG);
        known.put(Long.class, PlainCodec.LONG);
        known.put(BigDecimal.class, PlainCodec.DECIMAL);
        known.put(String.class, PlainCodec.STRING);
        known.put(Date.class, PlainCodec.DATE);
        known.put(byte[].class, new BytesCodec());
        known.put(Id.class, new IdCodec());
        known.put(Type.class, PlainCodec.TYPE);
        known.put(DisplayText.class, new TextCodec());
        known.put(DateTime.class, new MomentCodec());
        known.put(Time.class, new ClockCodec());
        known.put(Duration.class, new SpanCodec());
        known.put(Currency.class, new CurrencyCodec());
        known.put(Version.class, new VersionCodec());
        known.put(Object.class, new FreeCodec());
        return known;
    }
}
