package org.osidforge.benchmarks.durable;

import java.io.IOException;
import java.util.List;
import org.osid.OsidException;
import org.osid.id.Id;
import org.osidforge.benchmarks.Campuses;
import org.osidforge.provider.jdbc.JdbcProvider;
import org.osidforge.provider.jdbc.JdbcSettings;
import org.osidforge.runtime.provider.Provider;

/** The provider, by the whole public way: forms, batch sessions, responses. */
final class ProviderSide implements DurableSide {

    private final Provider provider;
    private final List<Process> others;
    private final Campuses campuses;

    ProviderSide(Databases.Database database) throws OsidException {
        this(JdbcProvider.builder(JdbcSettings.of(database.url()).withUser(database.user(), ""))
                .open());
    }

    /**
     * A provider by itself, or a node of a cluster.
     *
     * @param provider handed over
     * @param others processes of the other nodes, handed over
     */
    ProviderSide(Provider provider, Process... others) throws OsidException {
        this.provider = provider;
        this.others = List.of(others);
        campuses = new Campuses(provider);
    }

    @Override
    public List<Id> create(int count) throws OsidException {
        return campuses.create(count);
    }

    @Override
    public int update(List<Id> ids) throws OsidException {
        return campuses.update(ids);
    }

    @Override
    public int alias(List<Id> ids) throws OsidException {
        return campuses.alias(ids);
    }

    @Override
    public int lookup(List<Id> ids) throws OsidException {
        return campuses.lookup(ids);
    }

    @Override
    public int delete(List<Id> ids) throws OsidException {
        return campuses.delete(ids);
    }

    @Override
    public void close() throws IOException {
        campuses.close();
        others.forEach(Process::destroyForcibly);
        provider.close();
    }
}
