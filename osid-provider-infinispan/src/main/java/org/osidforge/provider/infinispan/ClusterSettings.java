package org.osidforge.provider.infinispan;

import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osid.ConfigurationErrorException;
import org.osidforge.runtime.provider.Settings;

/**
 * How a node takes part in a cluster.
 *
 * @param name of the cluster; nodes of other names are strangers. Null where the node is alone and opens no port
 * @param members where the nodes are, as many as are known; a new node finds the others by any of them that runs
 * @param bind address and port of this node; null where it is alone
 * @param owners how many nodes keep each entry, 2 or more: so many less one may die at once without loss
 * @param folder where this node keeps what it has, or null for memory alone
 * @param quorum how many nodes a cluster that starts waits for; more than half of them, so that no two clusters can begin beside each other
 * @param patience seconds of silence after which a node is taken for dead; one whose process ends is noticed at once
 * @param waiting seconds for which a node waits for others, when it starts and when it leaves
 */
public record ClusterSettings(
        String name,
        List<InetSocketAddress> members,
        InetSocketAddress bind,
        int owners,
        Path folder,
        int quorum,
        int patience,
        int waiting) {

    private static final int MOST_OWNERS = 16;
    private static final int LONGEST_PATIENCE = 600;
    private static final int LONGEST_WAIT = 86_400;

    /** A node alone, in memory. */
    public static final ClusterSettings ALONE = new ClusterSettings(null, List.of(), null, 2, null, 1, 5, 900);

    /** Copies the list. */
    public ClusterSettings {
        members = List.copyOf(members);
    }

    /** Whether there are no other nodes, ever. */
    boolean isAlone() {
        return name == null;
    }

    /**
     * What {@code cluster.name}, {@code cluster.members} (host:port, separated by commas), {@code cluster.bind} (host:port; the first of the members where it is not told), {@code
     * cluster.owners} (2 where it is not told), {@code cluster.folder}, {@code cluster.quorum} (more than half of the members), {@code cluster.patience} (5) and {@code cluster.wait} (900) say; without a name the node is alone.
     *
     * @throws ConfigurationErrorException if a setting is not understood, or one is missing
     */
    public static ClusterSettings of(Settings settings) throws ConfigurationErrorException {
        String name = settings.text("cluster.name", "");
        String members = settings.text("cluster.members", "");
        if (name.isBlank() != members.isBlank()) {
            throw name.isBlank()
                    ? ClusterFault.CLUSTER_SETTING_MISSING.configurationError("cluster.name", "cluster.members")
                    : ClusterFault.CLUSTER_SETTING_MISSING.configurationError("cluster.members", "cluster.name");
        }
        Path folder = folder(settings);
        int owners = number(settings, "cluster.owners", ALONE.owners, 2, MOST_OWNERS);
        int patience = number(settings, "cluster.patience", ALONE.patience, 1, LONGEST_PATIENCE);
        int waiting = number(settings, "cluster.wait", ALONE.waiting, 1, LONGEST_WAIT);
        if (name.isBlank()) {
            return new ClusterSettings(null, List.of(), null, owners, folder, 1, patience, waiting);
        }
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (String one : members.split(",")) {
            addresses.add(address("cluster.members", one.strip()));
        }
        String bind = settings.text("cluster.bind", "");
        InetSocketAddress own = bind.isBlank() ? addresses.get(0) : address("cluster.bind", bind.strip());
        int quorum = number(settings, "cluster.quorum", addresses.size() / 2 + 1, 1, addresses.size());
        return new ClusterSettings(name.strip(), addresses, own, owners, folder, quorum, patience, waiting);
    }

    private static Path folder(Settings settings) throws ConfigurationErrorException {
        String text = settings.text("cluster.folder", "");
        try {
            return text.isBlank() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw ClusterFault.CLUSTER_SETTING.configurationError("cluster.folder", text);
        }
    }

    private static InetSocketAddress address(String setting, String text) throws ConfigurationErrorException {
        int colon = text.lastIndexOf(':');
        try {
            if (colon > 0) {
                return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw ClusterFault.CLUSTER_SETTING.configurationError(setting, text);
    }

    private static int number(Settings settings, String setting, int otherwise, int least, int most)
            throws ConfigurationErrorException {
        String text = settings.text(setting, Integer.toString(otherwise));
        try {
            int found = Integer.parseInt(text.strip());
            if (found >= least && found <= most) {
                return found;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw ClusterFault.CLUSTER_SETTING.configurationError(setting, text);
    }
}
