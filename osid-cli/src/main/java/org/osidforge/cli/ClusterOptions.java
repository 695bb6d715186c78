package org.osidforge.cli;

import picocli.CommandLine.Option;

/** The options by which a command is told the cluster of {@code --provider infinispan}. */
final class ClusterOptions {

    @Option(
            names = "--cluster",
            paramLabel = "NAME",
            description = "Cluster of --provider infinispan that this node joins. Default: a node alone, in memory.")
    private String name;

    @Option(
            names = "--members",
            paramLabel = "HOST:PORT[,...]",
            description = "Where all nodes of the cluster are; it begins when more than half of them are there.")
    private String members;

    @Option(
            names = "--bind",
            paramLabel = "HOST:PORT",
            description =
                    "Where this node speaks with the others; the port 1000 above it is used as well. Default: the first of --members.")
    private String bind;

    @Option(
            names = "--owners",
            paramLabel = "NUMBER",
            description = "How many nodes keep each object; so many less one may die at once. Default: 2.")
    private String owners;

    @Option(
            names = "--cluster-folder",
            paramLabel = "FOLDER",
            description = "Where this node keeps what it has, one folder for each node. Default: in memory alone.")
    private String folder;

    /** The first of these options that was given, or null. */
    String given() {
        if (name != null) {
            return "--cluster";
        }
        if (members != null) {
            return "--members";
        }
        if (bind != null) {
            return "--bind";
        }
        if (owners != null) {
            return "--owners";
        }
        return folder == null ? null : "--cluster-folder";
    }

    /** The cluster, or null where none was named. */
    String name() {
        return name;
    }

    /** Where nodes are, or null. */
    String members() {
        return members;
    }

    /** Where this node speaks, or null. */
    String bind() {
        return bind;
    }

    /** How many nodes keep each object, or null. */
    String owners() {
        return owners;
    }

    /** Where this node keeps what it has, or null. */
    String folder() {
        return folder;
    }
}
