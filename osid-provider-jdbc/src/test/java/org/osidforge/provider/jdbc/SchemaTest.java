package org.osidforge.provider.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.id.Id;
import org.osid.room.batch.BuildingBatchForm;
import org.osidforge.runtime.provider.Provider;
import org.osidforge.runtime.store.Outcome;
import org.osidforge.runtime.store.Selection;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.store.tests.Campuses;

/** The tables: those of every earlier version are brought to this one with what is in them, and the documentation tells the truth about them. */
class SchemaTest {

    private static final Path DOCUMENTATION = Path.of("..", "docs", "storage.md");

    static Stream<Arguments> versions() {
        return Stream.of(TestDatabase.values())
                .flatMap(kind -> Arrays.stream(
                                Schema.flyway(kind.settings(), null).info().all())
                        .map(MigrationInfo::getVersion)
                        .map(version -> Arguments.of(kind, version.getVersion())));
    }

    /** Each version has a file with what a store of it had written; a new migration needs one more. */
    @ParameterizedTest(name = "{0} version {1}")
    @MethodSource("versions")
    void whatAnEarlierVersionWroteIsThere(TestDatabase kind, String version) throws Exception {
        JdbcSettings settings = kind.settings();
        try (Connection connection = DriverManager.getConnection(settings.url())) {
            Schema.flyway(settings, version).migrate();
            for (String statement : data(version).split(";\\s*\\n")) {
                Rows.execute(connection, statement);
            }
        }
        try (JdbcStore store = Widgets.opened(new JdbcStore(settings))) {
            assertThat(Widgets.codeOf(store, "old")).isEqualTo("kept");
            BasicId alias = BasicId.parse("legacy:old@EXAMPLE.org");
            assertThat(store.find(Widgets.KIND, alias).id()).isEqualTo(Widgets.id("old"));
            assertThat(store.aliases(Widgets.KIND, Widgets.id("old")).get(0)).hasToString("Legacy:old@example.org");
            Selection holding = new Selection(Widgets.KIND.element("Parts"), Widgets.id("part"));
            assertThat(store.scan(Widgets.KIND, holding)).hasSize(1);
            assertThat(store.update(Widgets.KIND, List.of(Widgets.code("old", "new"))))
                    .containsExactly(Outcome.DONE);
            assertThat(elementsOf(settings))
                    .contains("\"Gone\"")
                    .contains("1.50")
                    .contains("new");
            assertThat(store.insert(Widgets.KIND, Widgets.some(2))).containsOnly(Outcome.DONE);
            assertThat(store.delete(Widgets.KIND, List.of(Widgets.id("old")))).containsExactly(Outcome.DONE);
            assertThat(store.scan(Widgets.KIND, holding)).isEmpty();
        }
    }

    private static String data(String version) throws Exception {
        try (InputStream in = SchemaTest.class.getResourceAsStream("data-v" + version + ".sql")) {
            assertThat(in)
                    .as("data-v%s.sql, what a store of that version had written", version)
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*\\n", "");
        }
    }

    private static String elementsOf(JdbcSettings settings) throws Exception {
        try (Connection connection = DriverManager.getConnection(settings.url())) {
            return rows(connection, "SELECT elements FROM osid_objects WHERE number = 1000000")
                    .get(0);
        }
    }

    @Test
    void theQueriesOfTheDocumentationAnswer() throws Exception {
        JdbcSettings settings = TestDatabase.POSTGRESQL.settings();
        List<String> queries = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(queries).hasSize(4);
        try (Campuses campuses = new Campuses(Campuses.open(Provider.over(new JdbcStore(settings))));
                Connection connection = DriverManager.getConnection(settings.url())) {
            Id north = campuses.campus("North");
            campuses.campus("South");
            Id hall = building(campuses, "hall", "12.50");
            Id tower = building(campuses, "tower", "1500");
            campuses.createFloors(campuses.floorForms(hall, hall));

            assertThat(rows(connection, queries.get(0))).containsExactly(north + " North");
            assertThat(rows(connection, queries.get(1))).containsExactlyInAnyOrder(hall + " 2", tower + " 0");
            Rows.execute(connection, queries.get(2));
            Rows.execute(connection, "SET enable_seqscan = off");
            assertThat(rows(connection, queries.get(3))).containsExactly(tower.toString());
            assertThat(String.join("\n", rows(connection, "EXPLAIN " + queries.get(3))))
                    .contains("building_area");
        }
    }

    private static Id building(Campuses campuses, String name, String area) throws Exception {
        BuildingBatchForm form = campuses.buildingForm(campuses.buildings);
        form.setDisplayName(name);
        form.setGrossArea(new BigDecimal(area));
        return Campuses.create(campuses.buildings, form).get(0).getCreatedId();
    }

    /** Rows, their columns separated by a space. */
    private static List<String> rows(Connection connection, String sql) throws Exception {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getString(i));
                }
                found.add(String.join(" ", columns));
            }
        }
        return found;
    }
}
