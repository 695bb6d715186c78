package org.osidforge.runtime.value;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.osidforge.runtime.fault.Fault;

/**
 * Makes new Ids: a random prefix of its own and a running number.
 *
 * <p>The prefix (80 random bits) is drawn once, so a new Id costs one addition; its text is made when somebody asks for it. Safe for many threads.
 */
public final class IdMint {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Space space;
    private final String prefix;
    private final int prefixHash;
    private final AtomicLong last = new AtomicLong();

    private IdMint(Space space, String prefix) {
        this.space = space;
        this.prefix = prefix;
        this.prefixHash = prefix.hashCode();
    }

    /** A mint of that namespace and authority with a new random prefix. */
    public static IdMint of(String namespace, String authority) {
        String random = new BigInteger(80, RANDOM).setBit(79).toString(36);
        return of(namespace, authority, random + "-");
    }

    /** A mint of that namespace and authority whose identifiers begin with that prefix; the caller answers for its being new. */
    public static IdMint of(String namespace, String authority, String prefix) {
        Fault.checkNotNull(prefix, "prefix");
        return new IdMint(
                Space.of(Fault.checkNotNull(authority, "authority"), Fault.checkNotNull(namespace, "namespace")),
                prefix);
    }

    /** The next Id. */
    public BasicId next() {
        return new BasicId(space, prefix, prefixHash, last.incrementAndGet());
    }

    /** Sets aside that many numbers and gives the first of them, for {@link #numbered}. */
    public long take(int count) {
        return last.getAndAdd(count) + 1;
    }

    /** The Id of a number that {@link #take} set aside. */
    public BasicId numbered(long number) {
        return new BasicId(space, prefix, prefixHash, number);
    }
}
