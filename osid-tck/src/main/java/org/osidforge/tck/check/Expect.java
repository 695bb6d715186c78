package org.osidforge.tck.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.osidforge.spec.model.ErrorCode;

/** What clauses expect; each expectation that is not met ends the clause as failed. */
public final class Expect {

    private Expect() {}

    /** The call ends in that error; the words of the error do not matter. */
    public static void error(ErrorCode code, String did, Guard.Action action) {
        errorAmong(List.of(code), did, action);
    }

    /** The call ends in one of these errors. */
    public static void errorAmong(List<ErrorCode> codes, String did, Guard.Action action) {
        String expected = codes.size() == 1 ? codes.get(0).name() : "one of " + codes;
        try {
            Guard.run(did, action);
        } catch (ProviderError error) {
            if (error.code().filter(codes::contains).isPresent()) {
                return;
            }
            throw Stop.failed(did, expected, error.seen());
        }
        throw Stop.failed(did, expected, "no error");
    }

    /** The condition holds. */
    public static void that(boolean holds, String did, String expected, String seen) {
        if (!holds) {
            throw Stop.failed(did, expected, seen);
        }
    }

    /** Both are equal. */
    public static void equal(Object expected, Object seen, String did) {
        if (!Objects.equals(expected, seen)) {
            throw Stop.failed(did, String.valueOf(expected), String.valueOf(seen));
        }
    }

    /** That was read of a provider, and may not be null. */
    public static <T> T notNull(T value, String did) {
        if (value == null) {
            throw Stop.failed(did, "a result that is not null", "null");
        }
        return value;
    }

    /** That array was read of a provider: neither it nor an element of it may be null. */
    public static <T> List<T> noNulls(T[] values, String did) {
        notNull(values, did);
        if (Arrays.stream(values).anyMatch(Objects::isNull)) {
            throw Stop.failed(did, "an array without null", Arrays.toString(values));
        }
        return List.of(values);
    }
}
