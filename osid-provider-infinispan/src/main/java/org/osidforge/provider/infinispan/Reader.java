package org.osidforge.provider.infinispan;

import java.util.Collection;
import java.util.Map;
import org.osid.OperationFailedException;

/** Reads entries. */
@FunctionalInterface
interface Reader {

    /** The entries of these keys, without those that there are not. */
    Map<String, Entry> read(Collection<String> keys) throws OperationFailedException;
}
