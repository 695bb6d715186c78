package org.osidforge.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osidforge.gateway.Wire;
import org.osidforge.gateway.Wire.Got;

/** The configurations that sessions can be made with, from their files to what a session works in. */
class ConfigurationFilesTest {

    private static final String BATCH =
            "[{'Url':'Sessions','Method':'POST'},{'Url':'Campuses','Method':'POST','Payload':{'DisplayName':'a'}}]";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFolder() throws Exception {
        Files.createDirectory(folder.resolve("configurations"));
    }

    private void file(String name, String text) throws Exception {
        Files.writeString(folder.resolve("configurations").resolve(name), text);
    }

    @Test
    void withoutAFolderThereIsTheDefaultOneAlone() throws Exception {
        Files.delete(folder.resolve("configurations"));
        Wire wire = Wire.configured(Wire.memory(), ConfigurationFiles.of(folder));
        assertThat(wire.call("POST", "/rest/batch", BATCH).code(1)).isEqualTo("201");
        assertThat(wire.call("POST", "/rest/batch?config=west", BATCH).code(0)).isEqualTo("404");
    }

    @Test
    void aFileIsAConfigurationOfItsName() throws Exception {
        file("west.yaml", "catalogs:\n  room: \"room.Campus:west@localhost\"\n");
        file("notes.txt", "no configuration");
        Wire wire = Wire.configured(Wire.memory(), ConfigurationFiles.of(folder));
        Got got = wire.call("POST", "/rest/batch?config=west", BATCH);
        assertThat(got.content(0).get("Config").stringValue()).isEqualTo("west");
    }

    @Test
    void everyProblemIsToldWithItsPlace() throws Exception {
        file("a.yaml", "catalogs:\n  room: north\nmore: 1\n");
        file("b.yaml", "catalogs: [1]\n");
        assertThatThrownBy(() -> ConfigurationFiles.of(folder))
                .isInstanceOf(SettingsException.class)
                .extracting(wrong -> ((SettingsException) wrong).problems())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("configurations/a.yaml:2:9: error [OSID-7"),
                        second -> assertThat(second).startsWith("configurations/a.yaml:3:1: error [OSID-7"),
                        third -> assertThat(third).startsWith("configurations/b.yaml:1:11: error [OSID-7"));
    }
}
