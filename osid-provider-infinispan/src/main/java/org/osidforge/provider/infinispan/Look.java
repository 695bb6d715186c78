package org.osidforge.provider.infinispan;

import org.infinispan.functional.EntryView.ReadWriteEntryView;
import org.infinispan.util.function.SerializableFunction;

/** Reads an entry where it would be written: on the node that decides about it. */
final class Look implements SerializableFunction<ReadWriteEntryView<String, String>, String> {

    private static final long serialVersionUID = 1L;

    @Override
    public String apply(ReadWriteEntryView<String, String> entry) {
        return entry.find().orElse(null);
    }
}
