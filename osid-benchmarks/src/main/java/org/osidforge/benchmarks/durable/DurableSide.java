package org.osidforge.benchmarks.durable;

import java.io.IOException;
import java.util.List;
import org.osid.id.Id;

/** Something that keeps campuses in a database: each call is one transaction. */
interface DurableSide extends AutoCloseable {

    /** Makes so many campuses with a name and a description; their Ids. */
    List<Id> create(int count) throws Exception;

    /** Gives each another name; how many there were. */
    int update(List<Id> ids) throws Exception;

    /** Gives each an alias; how many there were. */
    int alias(List<Id> ids) throws Exception;

    /** Reads all of these; the length of their names, added up. */
    int lookup(List<Id> ids) throws Exception;

    /** Deletes all of these with their aliases; how many there were. */
    int delete(List<Id> ids) throws Exception;

    @Override
    void close() throws IOException;
}
