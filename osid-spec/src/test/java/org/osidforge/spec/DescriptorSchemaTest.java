package org.osidforge.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osidforge.spec.descriptor.DescriptorFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schema for editors accepts every good descriptor and refuses what it can know to be wrong. */
class DescriptorSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(new String(Resources.bytes("META-INF/osid/descriptor.schema.json"), StandardCharsets.UTF_8));

    static Stream<DescriptorFile> good() {
        List<DescriptorFile> files = new ArrayList<>(DescriptorGuideTest.examples());
        Resources.official().packages().stream()
                .map(pkg -> pkg.name())
                .distinct()
                .forEach(name -> files.addAll(DescriptorSource.official().of(name)));
        for (String name : List.of("shop", "shop.batch", "plain", "tree", "hall")) {
            files.add(new DescriptorFile(name, Resources.bytes("bad/with/" + name + ".osid.yaml")));
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("good")
    void acceptsGoodDescriptors(DescriptorFile file) {
        assertThat(SCHEMA.validate(json(file.bytes()), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "root-is-list",
                "root-is-word",
                "unknown-key",
                "unknown-object-key",
                "unknown-element-key",
                "wrong-types",
                "wrong-types-inside",
                "missing-keys",
                "missing-record-keys",
                "missing-element-type",
                "missing-constants",
                "bad-package",
                "bad-package-case",
                "bad-version",
                "bad-version-words",
                "bad-java-package",
                "bad-names",
                "bad-method-names",
                "bad-signatures",
                "bad-interface",
                "bad-batch-entry",
                "bad-values",
                "bad-type-text",
                "bad-lookup",
                "repeated",
                "bad-parents",
                "bad-ways",
                "bad-doing-words",
                "bad-change",
                "change-of-other-package"
            })
    void refusesBadDescriptors(String name) {
        assertThat(SCHEMA.validate(json(Resources.bytes("bad/" + name + ".osid.yaml")), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void manyGoodDescriptorsAreChecked() {
        assertThat(good()).hasSizeGreaterThan(30);
    }

    private static String json(byte[] yaml) {
        Object loaded =
                new Load(LoadSettings.builder().build()).loadFromString(new String(yaml, StandardCharsets.UTF_8));
        return new JsonMapper().writeValueAsString(loaded);
    }
}
