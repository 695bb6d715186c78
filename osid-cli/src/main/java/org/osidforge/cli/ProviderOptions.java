package org.osidforge.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which a command is told a provider: one of this project, or one that was made elsewhere. */
final class ProviderOptions {

    /** Which provider; one of the two. */
    static final class Who {
        @Option(
                names = "--provider",
                required = true,
                paramLabel = "NAME",
                description =
                        "A provider of this project: memory, jdbc, which keeps objects in a database, or infinispan, which keeps them on several machines.")
        private String provider;

        @Option(
                names = "--manager",
                required = true,
                paramLabel = "CLASS",
                description = "A manager class; may be given several times.")
        private List<String> managers;
    }

    @ArgGroup(multiplicity = "0..1")
    private Who who;

    @Mixin
    private JdbcOptions jdbc = new JdbcOptions();

    @Mixin
    private ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--classpath",
            paramLabel = "JAR[:JAR]",
            description = "Jars and class folders of the provider, separated as on the Java class path.")
    private String classPath;

    /** The provider of this project that was named. */
    Optional<String> provider() {
        return Optional.ofNullable(who).map(w -> w.provider);
    }

    /** The manager classes that were named, none where none was. */
    List<String> managers() {
        return who == null || who.managers == null ? List.of() : who.managers;
    }

    /** Where the database is. */
    JdbcOptions jdbc() {
        return jdbc;
    }

    /** Where the other nodes are. */
    ClusterOptions cluster() {
        return cluster;
    }

    /**
     * Refuses options that are for another provider than that.
     *
     * @param used a provider of this project, or null for one that was made elsewhere
     * @throws CannotRunException if there is one
     */
    void checkFor(OwnProvider used) {
        if (used != OwnProvider.JDBC && jdbc.given() != null) {
            throw new CannotRunException(jdbc.given() + " is for --provider jdbc alone");
        }
        if (used != OwnProvider.INFINISPAN && cluster.given() != null) {
            throw new CannotRunException(cluster.given() + " is for --provider infinispan alone");
        }
    }

    /** The class path, or null where none was named. */
    String classPath() {
        return classPath;
    }
}
