package org.osidforge.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osidforge.provider.memory.MemoryStore;

/** The providers of this project, by the names that commands know them by. */
enum OwnProvider {
    /** Keeps objects in memory. */
    MEMORY("memory", "org.osidforge.provider.memory.MemoryStore") {
        @Override
        OwnStore make(ProviderOptions options, boolean lasting) {
            return OwnStore.of(new MemoryStore());
        }
    },
    /** Keeps objects in a database. */
    JDBC("jdbc", "org.osidforge.provider.jdbc.JdbcStore") {
        @Override
        OwnStore make(ProviderOptions options, boolean lasting) {
            return JdbcStores.of(options.jdbc(), lasting);
        }
    },
    /** Keeps objects on several machines together. */
    INFINISPAN("infinispan", "org.osidforge.provider.infinispan.InfinispanStore") {
        @Override
        OwnStore make(ProviderOptions options, boolean lasting) {
            return ClusterStores.of(options.cluster());
        }
    };

    private final String word;
    private final String storeClass;

    OwnProvider(String word, String storeClass) {
        this.word = word;
        this.storeClass = storeClass;
    }

    private String word() {
        return word;
    }

    /** Whether its classes are on the class path; not every jar of this project holds all providers. */
    boolean isAtHand() {
        try {
            Class.forName(storeClass, false, OwnProvider.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Stream<OwnProvider> atHand() {
        return Arrays.stream(values()).filter(OwnProvider::isAtHand);
    }

    /**
     * Its store, not yet opened.
     *
     * @param lasting whether it keeps what it is given for the next time, where the options tell no place
     * @throws CannotRunException if the options are for another provider, or are not understood
     */
    OwnStore store(ProviderOptions options, boolean lasting) {
        options.checkFor(this);
        return make(options, lasting);
    }

    abstract OwnStore make(ProviderOptions options, boolean lasting);

    /**
     * The provider of that name.
     *
     * @throws CannotRunException if there is none
     */
    static OwnProvider named(String name) {
        return atHand().filter(one -> one.word.equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotRunException("there is no provider " + name + "; there is: "
                        + atHand().map(OwnProvider::word).collect(Collectors.joining(", "))
                        + ". Your own provider is named with --manager"));
    }
}
