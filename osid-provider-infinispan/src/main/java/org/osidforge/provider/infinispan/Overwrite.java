package org.osidforge.provider.infinispan;

import java.util.concurrent.TimeUnit;
import org.infinispan.functional.EntryView.ReadWriteEntryView;
import org.infinispan.functional.MetaParam.MetaLifespan;
import org.infinispan.util.function.SerializableBiFunction;

/**
 * Writes an entry unless a later commit has written it; run by the nodes that keep the entry.
 *
 * <p>The same commit may write it as often as it likes: whoever carries out a commit in the place of a node that died need not know how far that one came.
 */
final class Overwrite implements SerializableBiFunction<byte[], ReadWriteEntryView<String, byte[]>, Void> {

    private static final long serialVersionUID = 1L;

    /** How long it stays known that something was deleted: longer than a node can be silent and come back with what it was about to write. */
    private static final long MARK_STAYS = TimeUnit.MINUTES.toMillis(10);

    private final boolean marking;

    /** @param marking whether what is deleted leaves a mark, which a node that is alone has no need of */
    Overwrite(boolean marking) {
        this.marking = marking;
    }

    @Override
    public Void apply(byte[] bytes, ReadWriteEntryView<String, byte[]> entry) {
        byte[] before = entry.find().orElse(null);
        if (before == null || Entry.commit(before) <= Entry.commit(bytes)) {
            if (!Entry.isGone(bytes)) {
                entry.set(bytes);
            } else if (marking) {
                entry.set(bytes, new MetaLifespan(MARK_STAYS));
            } else {
                entry.remove();
            }
        }
        return null;
    }
}
