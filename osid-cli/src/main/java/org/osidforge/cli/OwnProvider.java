package org.osidforge.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.osidforge.provider.jdbc.JdbcSettings;
import org.osidforge.provider.jdbc.JdbcStore;
import org.osidforge.provider.memory.MemoryStore;

/** The providers of this project, by the names that commands know them by. */
enum OwnProvider {
    /** Keeps objects in memory. */
    MEMORY("memory") {
        @Override
        OwnStore make(ProviderOptions options, boolean lasting) {
            return OwnStore.of(new MemoryStore());
        }
    },
    /** Keeps objects in a database. */
    JDBC("jdbc") {
        @Override
        OwnStore make(ProviderOptions options, boolean lasting) {
            if (lasting || options.jdbc().namesDatabase()) {
                return OwnStore.of(new JdbcStore(options.jdbc().settings(JdbcSettings.DEFAULT_URL, System.getenv())));
            }
            Path folder = OwnStore.newFolder();
            String url = "jdbc:h2:file:" + folder.resolve("osid").toAbsolutePath();
            return new OwnStore(new JdbcStore(options.jdbc().settings(url, System.getenv())), folder);
        }
    };

    private final String word;

    OwnProvider(String word) {
        this.word = word;
    }

    /** By what name commands know it. */
    String word() {
        return word;
    }

    /** All names, separated by commas. */
    static String words() {
        return Arrays.stream(values()).map(OwnProvider::word).collect(Collectors.joining(", "));
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
        return Arrays.stream(values())
                .filter(one -> one.word.equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotRunException("there is no provider " + name + "; there is: " + words()
                        + ". Your own provider is named with --manager"));
    }
}
