package org.osidforge.provider.memory;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.osidforge.runtime.kind.Kind;

/** A memory that tells which kinds it is opened for. */
final class NotingStore extends PassingStore {

    private final Consumer<List<Kind>> opened;

    NotingStore(Consumer<List<Kind>> opened) {
        this.opened = opened;
    }

    @Override
    public void open(List<Kind> kinds) {
        opened.accept(Collections.unmodifiableList(kinds));
        super.open(kinds);
    }
}
