package org.osidforge.benchmarks.durable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.osid.id.Id;
import org.osidforge.benchmarks.durable.spring.SpringCampus;
import org.osidforge.benchmarks.durable.spring.SpringCampuses;
import org.osidforge.benchmarks.durable.spring.SpringConfiguration;
import org.osidforge.benchmarks.durable.spring.SpringName;
import org.osidforge.benchmarks.durable.spring.SpringNames;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring Data JDBC: repositories, {@code saveAll} and what goes with it. */
final class SpringSide implements DurableSide {

    private final HikariDataSource source;
    private final AnnotationConfigApplicationContext context;
    private final SpringCampuses campuses;
    private final SpringNames names;
    private final TransactionTemplate transaction;
    private final PeerRows rows = new PeerRows();

    SpringSide(Databases.Database database) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url() + (database.isPostgres() ? "&reWriteBatchedInserts=true" : ""));
        config.setUsername(database.user());
        source = new HikariDataSource(config);
        try (Connection connection = source.getConnection()) {
            PeerRows.make(connection, "spring", database.isPostgres());
        }
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.register(SpringConfiguration.class);
        context.refresh();
        campuses = context.getBean(SpringCampuses.class);
        names = context.getBean(SpringNames.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Override
    public List<Id> create(int count) {
        List<PeerRows.Fresh> fresh = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fresh.add(rows.next());
        }
        transaction.executeWithoutResult(status -> {
            campuses.saveAll(fresh.stream()
                    .map(one -> SpringCampus.fresh(one.number(), one.id(), one.catalog(), one.elements()))
                    .toList());
            names.saveAll(fresh.stream()
                    .map(one -> SpringName.fresh(one.id(), one.number(), null))
                    .toList());
        });
        return fresh.stream().map(PeerRows.Fresh::osidId).toList();
    }

    private List<SpringName> named(List<Id> ids) {
        return names.findAllById(ids.stream().map(Id::toString).toList());
    }

    private List<SpringCampus> objects(List<Id> ids) {
        return campuses.findAllById(
                named(ids).stream().map(SpringName::getObject).toList());
    }

    @Override
    public int update(List<Id> ids) {
        return transaction.execute(status -> {
            List<SpringCampus> found = objects(ids);
            found.forEach(one -> one.setElements(PeerRows.renamed(one.getElements())));
            return campuses.saveAll(found).size();
        });
    }

    @Override
    public int alias(List<Id> ids) {
        return transaction.execute(status -> names.saveAll(named(ids).stream()
                        .map(one -> SpringName.fresh(
                                PeerRows.aliasOf(one.getName()), one.getObject(), PeerRows.aliasOf(one.getName())))
                        .toList())
                .size());
    }

    @Override
    public int lookup(List<Id> ids) {
        return transaction.execute(status -> objects(ids).stream()
                .mapToInt(one -> PeerRows.displayName(one.getElements()).length())
                .sum());
    }

    @Override
    public int delete(List<Id> ids) {
        return transaction.execute(status -> {
            List<SpringName> found = named(ids);
            campuses.deleteAllById(found.stream().map(SpringName::getObject).toList());
            names.deleteAllById(found.stream().map(SpringName::getName).toList());
            names.deleteAllById(
                    found.stream().map(one -> PeerRows.aliasOf(one.getName())).toList());
            return found.size();
        });
    }

    @Override
    public void close() {
        context.close();
        source.close();
    }
}
