package org.osidforge.provider.memory;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.osid.OperationFailedException;
import org.osidforge.runtime.kind.Kind;
import org.osidforge.store.tests.PassingStore;

/** A memory that tells which kinds it is opened for. */
final class NotingStore extends PassingStore {

    private final Consumer<List<Kind>> opened;

    NotingStore(Consumer<List<Kind>> opened) {
        super(new MemoryStore());
        this.opened = opened;
    }

    @Override
    public void open(List<Kind> kinds) throws OperationFailedException {
        opened.accept(Collections.unmodifiableList(kinds));
        super.open(kinds);
    }
}
