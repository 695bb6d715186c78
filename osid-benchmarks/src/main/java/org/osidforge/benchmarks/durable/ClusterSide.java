package org.osidforge.benchmarks.durable;

import java.io.IOException;
import java.util.List;
import org.osid.id.Id;

/** A node of a cluster, with the processes of the others. */
final class ClusterSide implements DurableSide {

    private final DurableSide node;
    private final List<Process> others;

    ClusterSide(DurableSide node, List<Process> others) {
        this.node = node;
        this.others = List.copyOf(others);
    }

    @Override
    public List<Id> create(int count) throws Exception {
        return node.create(count);
    }

    @Override
    public int update(List<Id> ids) throws Exception {
        return node.update(ids);
    }

    @Override
    public int alias(List<Id> ids) throws Exception {
        return node.alias(ids);
    }

    @Override
    public int lookup(List<Id> ids) throws Exception {
        return node.lookup(ids);
    }

    @Override
    public int delete(List<Id> ids) throws Exception {
        return node.delete(ids);
    }

    @Override
    public void close() throws IOException {
        others.forEach(Process::destroyForcibly);
        node.close();
    }
}
