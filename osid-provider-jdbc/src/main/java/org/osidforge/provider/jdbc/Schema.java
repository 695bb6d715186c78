package org.osidforge.provider.jdbc;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.osid.OperationFailedException;

/** Makes the tables, and brings those of an earlier version of the program to this one. */
final class Schema {

    private static final String PLACE = "classpath:org/osidforge/provider/jdbc/";

    private Schema() {}

    /**
     * Makes the tables ready; several processes may do it at once.
     *
     * @throws OperationFailedException if they are newer than this program, or cannot be made
     */
    static void makeReady(JdbcSettings settings) throws OperationFailedException {
        try {
            Flyway flyway = flyway(settings, null);
            checkNotNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw JdbcFault.SCHEMA.operationFailed(
                    e, String.valueOf(e.getMessage()).split("\\n", 2)[0]);
        }
    }

    /** What makes the tables, with connections of its own, since it needs several; up to that version or, where it is null, the newest. */
    static Flyway flyway(JdbcSettings settings, String version) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(
                        settings.url(),
                        settings.user().isEmpty() ? null : settings.user(),
                        settings.password().isEmpty() ? null : settings.password())
                .locations(PLACE + (settings.isPostgres() ? "postgresql" : "h2"))
                .table("osid_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(version))
                .load();
    }

    private static void checkNotNewer(Flyway flyway) throws OperationFailedException {
        MigrationInfo current = flyway.info().current();
        MigrationVersion known = MigrationVersion.EMPTY;
        for (MigrationInfo one : flyway.info().all()) {
            if (!one.getState().isResolved()) {
                continue;
            }
            known = one.getVersion();
        }
        if (current != null
                && current.getVersion() != null
                && current.getVersion().compareTo(known) > 0) {
            throw JdbcFault.SCHEMA_NEWER.operationFailed(null, current.getVersion(), known);
        }
    }
}
