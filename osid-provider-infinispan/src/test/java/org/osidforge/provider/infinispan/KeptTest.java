package org.osidforge.provider.infinispan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infinispan.persistence.spi.PersistenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Settings;

/** Folders of earlier lives, and reads that fail. */
class KeptTest {

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void keepSomething() throws Exception {
        InfinispanStore store =
                new InfinispanStore(ClusterSettings.of(Settings.NONE.with("cluster.folder", folder.toString())));
        store.open(Things.KINDS);
        store.insert(
                Things.WIDGET,
                List.of(Things.thing(Things.WIDGET, "one", "1"), Things.thing(Things.WIDGET, "two", "2")));
        store.close();
        files = new NodeFolder(folder).earlier().get(0);
    }

    private static Set<String> all(Kept kept) {
        Map<String, byte[]> found = new HashMap<>();
        kept.data().forEach(found::put);
        return found.keySet();
    }

    @Test
    void whatCannotBeReadIsReadAgainFromItsBeginning() throws Exception {
        Set<String> wanted = Kept.read(files, KeptTest::all);
        assertThat(wanted).hasSize(2);
        List<Set<String>> seen = new ArrayList<>();
        Set<String> read = Kept.read(files, kept -> {
            seen.add(all(kept));
            if (seen.size() < Kept.ATTEMPTS) {
                throw new PersistenceException("moved while it was read");
            }
            return all(kept);
        });
        assertThat(read).isEqualTo(wanted);
        assertThat(seen).hasSize(Kept.ATTEMPTS).containsOnly(wanted);
    }

    @Test
    void whatCanNeverBeReadIsTold() throws Exception {
        List<Kept> attempts = new ArrayList<>();
        assertThatThrownBy(() -> Kept.read(files, kept -> {
                    attempts.add(kept);
                    throw new PersistenceException("broken");
                }))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining(files.toString())
                .hasMessageContaining("[CLUSTER_FORM]")
                .hasRootCauseMessage("broken");
        assertThat(attempts).hasSize(Kept.ATTEMPTS).doesNotHaveDuplicates();
        assertThat(Kept.read(files, KeptTest::all)).hasSize(2);
    }
}
