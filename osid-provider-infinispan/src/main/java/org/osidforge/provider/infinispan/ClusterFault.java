package org.osidforge.provider.infinispan;

import java.text.MessageFormat;
import java.util.Locale;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;

/**
 * What can go wrong between the nodes of a cluster.
 *
 * <p>The name of the constant is the code; it ends the text, in brackets.
 */
public enum ClusterFault {
    /** A node that cannot start or join. */
    CLUSTER_START("the node cannot start: {0}"),
    /** Data of another cluster. */
    CLUSTER_FOREIGN("what {0} keeps is of another cluster; a node that is to forget it starts with an empty folder"),
    /** Data that the cluster lacks. */
    CLUSTER_LATER(
            "what {0} keeps is later than what the cluster was started with; stop all nodes, and start this one with them"),
    /** Nodes that do not come. */
    CLUSTER_INCOMPLETE(
            "the nodes whose folders are named {0} do not come within {1} seconds, without which the data is not complete"),
    /** A node that could not wait for others. */
    CLUSTER_LEFT(
            "this node leaves though the others do not have all that it has: they did not get it within {0} seconds"),
    /** A node that sees too few of the others. */
    CLUSTER_CUT_OFF("this node is cut off from the others: {0}"),
    /** A failure between the nodes; nothing was written. */
    CLUSTER_FAILED("the cluster failed: {0}"),
    /** Other nodes were always faster. */
    CLUSTER_BUSY("the other nodes left no turn within {0} seconds"),
    /** A failure in the very moment of the commit. */
    CLUSTER_UNKNOWN("this node was cut off while it committed: whether that was done can be seen once it is back: {0}"),
    /** A prepared transaction of a node that was cut off meanwhile. */
    CLUSTER_ABORTED("this node was taken for dead after the transaction was prepared, and the others have aborted it"),
    /** What is kept cannot be read. */
    CLUSTER_FORM("what is kept under {0} cannot be read"),
    /** A setting that is not understood. */
    CLUSTER_SETTING("the setting {0} is not understood: {1}"),
    /** A setting that is missing. */
    CLUSTER_SETTING_MISSING("the setting {0} is needed where {1} is told");

    private final String pattern;

    ClusterFault(String pattern) {
        this.pattern = pattern;
    }

    /** The text with its details and its code. */
    public String text(Object... details) {
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = String.valueOf(details[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words) + " [" + name() + "]";
    }

    OperationFailedException operationFailed(Throwable cause, Object... details) {
        return new OperationFailedException(text(details), cause);
    }

    OperationFailedException operationFailed(Object... details) {
        return new OperationFailedException(text(details));
    }

    ConfigurationErrorException configurationError(Object... details) {
        return new ConfigurationErrorException(text(details));
    }
}
