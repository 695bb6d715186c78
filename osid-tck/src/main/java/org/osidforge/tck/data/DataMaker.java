package org.osidforge.tck.data;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osid.Metadata;
import org.osid.OsidList;
import org.osid.Syntax;
import org.osid.id.Id;
import org.osid.locale.DisplayText;
import org.osid.type.Type;
import org.osidforge.tck.check.Guard;

/**
 * Makes values for the elements of forms from what their Metadata says.
 *
 * <p>The same seed and the same questions in the same order give the same values. Not safe for several threads.
 */
public final class DataMaker {

    /** The authority of every Id and Type that the TCK makes up. */
    public static final String AUTHORITY = "tck.osidforge.org";

    // longer texts are no sensible test of a limit
    private static final long LONGEST_TEXT = 100_000;
    private static final long MOST_ELEMENTS = 1_000;

    private final SplittableRandom random;
    private final String mark;
    private final Set<String> texts = ConcurrentHashMap.newKeySet();
    private long made;

    /**
     * A maker.
     *
     * @param seed what all values are made from
     */
    public DataMaker(long seed) {
        this.random = new SplittableRandom(seed);
        this.mark = "tck" + Long.toHexString(seed & 0xffffffL);
    }

    /** An Id that nobody has given to an object, different each time. */
    public MadeId newId(String namespace) {
        return new MadeId(namespace, mark + "-" + ++made + "-" + Long.toHexString(random.nextLong()), AUTHORITY);
    }

    /** A Type that no provider knows, different each time. */
    public MadeType newType(String namespace) {
        return new MadeType(namespace, mark + "/" + ++made + "/" + Long.toHexString(random.nextLong()), AUTHORITY);
    }

    /** A text, different each time. */
    public String newText() {
        return remembered(mark + " " + ++made + " " + Long.toHexString(random.nextLong()));
    }

    /** Whether this maker made that text, so that an object that bears it is of its own making. */
    public boolean madeText(String text) {
        return texts.contains(text);
    }

    private String remembered(String text) {
        texts.add(text);
        return text;
    }

    /**
     * A value within what the Metadata says.
     *
     * @param element name of the element
     * @param type what the setter takes
     * @param metadata the element's Metadata
     * @param reference gives the Id of an object to refer to; empty for a made-up one
     * @return what the setter takes, a {@code List} for a setter that takes an OSID list, or empty where the TCK cannot make such a value
     */
    public Optional<Object> valid(
            String element, Class<?> type, Metadata metadata, Supplier<Optional<MadeId>> reference) {
        if (type.isArray()) {
            return several(element, type.getComponentType(), metadata, reference)
                    .map(v -> array(type, v));
        }
        if (OsidList.class.isAssignableFrom(type)) {
            return several(element, Id.class, metadata, reference).map(List::copyOf);
        }
        return one(element, type, metadata, reference);
    }

    /** A text that belongs to an element: within its length and its set of texts. */
    private Optional<Object> text(Metadata metadata) {
        Bounds bounds = Bounds.of(metadata, "StringLength", "String");
        if (!bounds.set().isEmpty()) {
            return Optional.of(pick(bounds.set()));
        }
        long least = bounds.minimum().map(Long.class::cast).orElse(0L);
        long most = bounds.maximum().map(Long.class::cast).filter(m -> m > 0).orElse(LONGEST_TEXT);
        StringBuilder text = new StringBuilder(newText());
        while (text.length() < least) {
            text.append('x');
        }
        // the end differs, not the begin
        return Optional.of(
                remembered(text.length() <= most ? text.toString() : text.substring(text.length() - (int) most)));
    }

    private Optional<Object> one(
            String element, Class<?> type, Metadata metadata, Supplier<Optional<MadeId>> reference) {
        if (type == String.class) {
            return text(metadata);
        }
        if (type == boolean.class) {
            // Enabled and Disabled are set together, and at most one of them may hold
            return Optional.of(!element.equals("Disabled"));
        }
        if (type == long.class) {
            return Optional.of(number(bounds(metadata), metadata));
        }
        if (type == BigDecimal.class) {
            return Optional.of(decimal(metadata));
        }
        if (type == byte.class) {
            return Optional.of((byte) random.nextInt(128));
        }
        if (type == Date.class) {
            return Optional.of(new Date(random.nextLong(1, 2_000_000_000L) * 1_000));
        }
        String syntax = type.getSimpleName();
        List<Object> set = Bounds.of(metadata, syntax, syntax).set();
        if (!set.isEmpty()) {
            return Optional.of(pick(set));
        }
        if (type == Id.class) {
            return Optional.of(reference.get().orElseGet(() -> newId("made.Up")));
        }
        if (type == Type.class) {
            return Optional.of(newType("genera"));
        }
        if (type == DisplayText.class || type == Object.class) {
            return Optional.of(type == Object.class ? newText() : new MadeText(newText()));
        }
        return madeUp(element, type, metadata);
    }

    private Optional<Object> madeUp(String element, Class<?> type, Metadata metadata) {
        String syntax = type.getSimpleName();
        Optional<Object> least = Bounds.of(metadata, syntax, syntax).minimum();
        if (least.isPresent()) {
            return least;
        }
        return new Primitives(metadata).one(element, type, 1 + random.nextLong(27));
    }

    private static boolean isInteger(Metadata metadata) {
        return Guard.call("getSyntax", metadata::getSyntax) == Syntax.INTEGER;
    }

    private static Bounds bounds(Metadata metadata) {
        String syntax = isInteger(metadata) ? "Integer" : "Cardinal";
        Bounds bounds = Bounds.of(metadata, syntax, syntax);
        // a provider that says 0 for both ends says nothing
        boolean silent =
                bounds.minimum().equals(Optional.of(0L)) && bounds.maximum().equals(Optional.of(0L));
        return silent ? new Bounds(Optional.empty(), Optional.empty(), bounds.set()) : bounds;
    }

    private Object number(Bounds bounds, Metadata metadata) {
        if (!bounds.set().isEmpty()) {
            return pick(bounds.set());
        }
        long least = bounds.minimum().map(Long.class::cast).orElse(isInteger(metadata) ? -1_000L : 0L);
        least = isInteger(metadata) ? Math.max(least, -1_000_000) : Math.max(least, 0);
        long most = Math.min(bounds.maximum().map(Long.class::cast).orElse(Long.MAX_VALUE), least + 10_000);
        return most <= least ? least : random.nextLong(least, most);
    }

    private Object decimal(Metadata metadata) {
        Bounds bounds = Bounds.of(metadata, "Decimal", "Decimal");
        if (!bounds.set().isEmpty()) {
            return pick(bounds.set());
        }
        BigDecimal least = bounds.minimum().map(BigDecimal.class::cast).orElse(BigDecimal.ZERO);
        BigDecimal most = least.add(BigDecimal.valueOf(1_000));
        BigDecimal top = bounds.maximum()
                .map(BigDecimal.class::cast)
                .filter(m -> m.compareTo(most) < 0)
                .orElse(most);
        BigDecimal share = BigDecimal.valueOf(random.nextLong(1, 100)).movePointLeft(2);
        BigDecimal value = least.add(top.subtract(least).multiply(share)).setScale(0, RoundingMode.FLOOR);
        return value.compareTo(least) < 0 ? least : value;
    }

    private Optional<List<Object>> several(
            String element, Class<?> type, Metadata metadata, Supplier<Optional<MadeId>> reference) {
        long least = Guard.call("getMinimumElements", metadata::getMinimumElements);
        long most = Guard.call("getMaximumElements", metadata::getMaximumElements);
        if (least > MOST_ELEMENTS) {
            return Optional.empty();
        }
        long count = Math.max(least, most > 0 ? Math.min(2, most) : 2);
        List<Object> values = new ArrayList<>();
        for (int tries = 0; values.size() < count && tries < 10 * count; tries++) {
            Optional<Object> value = one(element, type, metadata, reference);
            value.filter(v -> !values.contains(v)).ifPresent(values::add);
        }
        return values.isEmpty() || values.size() < least ? Optional.empty() : Optional.of(values);
    }

    private static Object array(Class<?> type, List<Object> values) {
        Object array = Array.newInstance(type.getComponentType(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    /** Whether texts of an element must match a pattern, which the TCK does not read. */
    public static boolean hasPattern(Metadata metadata) {
        return Bounds.firstType(metadata, "getStringMatchTypes").isPresent();
    }

    private Object pick(List<Object> values) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * A value that the Metadata excludes.
     *
     * @param what what is wrong with it, for messages
     * @param value the value, as the setter takes it
     */
    public record Excluded(String what, Object value) {}

    /**
     * Values that the Metadata excludes, one for each limit that it tells.
     *
     * @param type what the setter takes
     * @param metadata the element's Metadata
     * @return none where every value will do, or where no limit is near enough to be tested
     */
    public List<Excluded> excluded(Class<?> type, Metadata metadata) {
        if (type.isArray()) {
            return tooManyOrFew(type, metadata);
        }
        if (type == String.class) {
            return excludedTexts(metadata);
        }
        if (type == long.class) {
            return excludedNumbers(metadata);
        }
        if (type == BigDecimal.class) {
            return excludedDecimals(metadata);
        }
        if (type == Id.class || type == Type.class) {
            boolean any = Bounds.of(metadata, type.getSimpleName(), type.getSimpleName())
                    .set()
                    .isEmpty();
            Object other = type == Id.class ? newId("not.In.Set") : newType("notInSet");
            return any ? List.of() : List.of(new Excluded("outside the set", other));
        }
        return List.of();
    }

    private List<Excluded> tooManyOrFew(Class<?> type, Metadata metadata) {
        long least = Guard.call("getMinimumElements", metadata::getMinimumElements);
        long most = Guard.call("getMaximumElements", metadata::getMaximumElements);
        List<Excluded> found = new ArrayList<>();
        if (most > 0 && most < MOST_ELEMENTS) {
            found.add(new Excluded("more than " + most + " elements", filled(type, metadata, most + 1)));
        }
        if (least > 1 && least < MOST_ELEMENTS) {
            found.add(new Excluded("fewer than " + least + " elements", filled(type, metadata, least - 1)));
        }
        found.removeIf(e -> e.value() == null);
        return found;
    }

    private Object filled(Class<?> type, Metadata metadata, long count) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            one("", type.getComponentType(), metadata, Optional::empty).ifPresent(values::add);
        }
        return values.size() == count ? array(type, values) : null;
    }

    private List<Excluded> excludedTexts(Metadata metadata) {
        Bounds bounds = Bounds.of(metadata, "StringLength", "String");
        if (!bounds.set().isEmpty()) {
            return List.of(new Excluded("outside the set", newText().toUpperCase(Locale.ROOT)));
        }
        List<Excluded> found = new ArrayList<>();
        long most = bounds.maximum().map(Long.class::cast).orElse(0L);
        if (most > 0 && most < LONGEST_TEXT) {
            found.add(new Excluded("longer than " + most, "x".repeat((int) most + 1)));
        }
        long least = bounds.minimum().map(Long.class::cast).orElse(0L);
        if (least > 1 && least < LONGEST_TEXT) {
            found.add(new Excluded("shorter than " + least, "x".repeat((int) least - 1)));
        }
        return found;
    }

    private List<Excluded> excludedNumbers(Metadata metadata) {
        Bounds bounds = bounds(metadata);
        if (!bounds.set().isEmpty()) {
            long most = bounds.set().stream().mapToLong(Long.class::cast).max().orElseThrow();
            return most == Long.MAX_VALUE ? List.of() : List.of(new Excluded("outside the set", most + 1));
        }
        List<Excluded> found = new ArrayList<>();
        bounds.maximum()
                .map(Long.class::cast)
                .filter(m -> m < Long.MAX_VALUE)
                .ifPresent(m -> found.add(new Excluded("more than " + m, m + 1)));
        long floor = isInteger(metadata) ? Long.MIN_VALUE : 0;
        bounds.minimum()
                .map(Long.class::cast)
                .filter(m -> m > floor)
                .ifPresent(m -> found.add(new Excluded("less than " + m, m - 1)));
        return found;
    }

    private static List<Excluded> excludedDecimals(Metadata metadata) {
        Bounds bounds = Bounds.of(metadata, "Decimal", "Decimal");
        if (!bounds.set().isEmpty()) {
            BigDecimal most = bounds.set().stream()
                    .map(BigDecimal.class::cast)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            return List.of(new Excluded("outside the set", most.add(BigDecimal.ONE)));
        }
        List<Excluded> found = new ArrayList<>();
        bounds.maximum()
                .map(BigDecimal.class::cast)
                .ifPresent(m -> found.add(new Excluded("more than " + m.toPlainString(), m.add(BigDecimal.ONE))));
        bounds.minimum()
                .map(BigDecimal.class::cast)
                .ifPresent(m -> found.add(new Excluded("less than " + m.toPlainString(), m.subtract(BigDecimal.ONE))));
        return found;
    }
}
