package org.osidforge.benchmarks.durable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.cfg.Configuration;
import org.osid.id.Id;
import org.osidforge.benchmarks.durable.hibernate.HibernateCampus;
import org.osidforge.benchmarks.durable.hibernate.HibernateName;

/** Hibernate's session without state, with its calls for many rows and JDBC batches. */
final class HibernateSide implements DurableSide {

    private static final int BATCH = 1000;

    private final HikariDataSource source;
    private final SessionFactory sessions;
    private final PeerRows rows = new PeerRows();

    HibernateSide(Databases.Database database) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + (database.isPostgres() ? "&reWriteBatchedInserts=true" : ""));
        config.setUsername(database.user());
        config.setAutoCommit(false);
        source = new HikariDataSource(config);
        try (Connection connection = source.getConnection()) {
            PeerRows.make(connection, "hibernate", database.isPostgres());
            connection.commit();
        }
        Configuration configuration = new Configuration();
        configuration.addAnnotatedClass(HibernateCampus.class).addAnnotatedClass(HibernateName.class);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.setProperty("hibernate.jdbc.batch_size", Integer.toString(BATCH));
        sessions = configuration.buildSessionFactory();
    }

    private <R> R inTransaction(Function<StatelessSession, R> work) {
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.setJdbcBatchSize(BATCH);
            Transaction transaction = session.beginTransaction();
            R result = work.apply(session);
            transaction.commit();
            return result;
        }
    }

    @Override
    public List<Id> create(int count) {
        List<PeerRows.Fresh> fresh = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fresh.add(rows.next());
        }
        inTransaction(session -> {
            session.insertMultiple(fresh.stream()
                    .map(one -> new HibernateCampus(one.number(), one.id(), one.catalog(), one.elements()))
                    .toList());
            session.insertMultiple(fresh.stream()
                    .map(one -> new HibernateName(one.id(), one.number(), null))
                    .toList());
            return null;
        });
        return fresh.stream().map(PeerRows.Fresh::osidId).toList();
    }

    private static List<HibernateName> named(StatelessSession session, List<Id> ids) {
        return session.getMultiple(
                HibernateName.class, ids.stream().map(Id::toString).toList());
    }

    private static List<HibernateCampus> objects(StatelessSession session, List<HibernateName> names) {
        return session.getMultiple(
                HibernateCampus.class,
                names.stream().map(HibernateName::getObject).toList());
    }

    @Override
    public int update(List<Id> ids) {
        return inTransaction(session -> {
            List<HibernateCampus> found = objects(session, named(session, ids));
            found.forEach(one -> one.setElements(PeerRows.renamed(one.getElements())));
            session.updateMultiple(found);
            return found.size();
        });
    }

    @Override
    public int alias(List<Id> ids) {
        return inTransaction(session -> {
            List<HibernateName> found = named(session, ids);
            session.insertMultiple(found.stream()
                    .map(one -> new HibernateName(
                            PeerRows.aliasOf(one.getName()), one.getObject(), PeerRows.aliasOf(one.getName())))
                    .toList());
            return found.size();
        });
    }

    @Override
    public int lookup(List<Id> ids) {
        return inTransaction(session -> objects(session, named(session, ids)).stream()
                .mapToInt(one -> PeerRows.displayName(one.getElements()).length())
                .sum());
    }

    @Override
    public int delete(List<Id> ids) {
        return inTransaction(session -> {
            List<HibernateName> found = named(session, ids);
            session.deleteMultiple(objects(session, found));
            session.deleteMultiple(found);
            session.deleteMultiple(found.stream()
                    .map(one -> new HibernateName(PeerRows.aliasOf(one.getName()), one.getObject(), ""))
                    .toList());
            return found.size();
        });
    }

    @Override
    public void close() {
        sessions.close();
        source.close();
    }
}
