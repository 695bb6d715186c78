package org.osidforge.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osidforge.codegen.testing.Official;
import org.osidforge.spec.model.OsidPackage;

class OfficialBindingTest {

    @Test
    void itCompilesWithoutAnyWarningAndItsDocumentationIsValid() {
        assertThat(Official.result().everything()).isEmpty();
        assertThat(Official.result().successful()).isTrue();
    }

    @Test
    void everyRunGivesTheSameBytesInWhateverOrderThePackagesAreNamed() {
        List<String> keys = new java.util.ArrayList<>(Official.keys());
        Collections.reverse(keys);

        assertThat(Generator.standard().generate(Official.specification(), keys, GeneratorOptions.interfacesOnly()))
                .isEqualTo(Official.files());
    }

    @Test
    void filesAreSortedAndHoldNothingOfThisMachine() {
        assertThat(Official.files()).extracting(GeneratedFile::path).isSorted().doesNotHaveDuplicates();
        assertThat(Official.files())
                .allSatisfy(file -> assertThat(file.text())
                        .doesNotContain("\r", System.getProperty("user.dir"))
                        .endsWith("\n"));
    }

    @Test
    void thereIsASourceForEachInterfaceAndEnumerationAndAPackageCommentForEachPackage() {
        List<String> paths = Official.files().stream().map(GeneratedFile::path).toList();
        for (OsidPackage pkg : Official.specification().packages()) {
            pkg.interfaces().forEach(i -> assertThat(paths).contains(path(i.qualifiedName())));
            pkg.enums().forEach(e -> assertThat(paths).contains(path(e.qualifiedName())));
        }
        assertThat(paths)
                .contains("org/osid/room/package-info.java", "org/osid/room/records/package-info.java")
                .contains("META-INF/osid/osid.room.json", "META-INF/osid/packages.list");
    }

    private static String path(String qualifiedName) {
        return Official.specification().javaNameOf(qualifiedName).replace('.', '/') + ".java";
    }

    @Test
    void parametersKeepTheirNamesInTheClasses() throws Exception {
        try (URLClassLoader loader = Official.result().loader(Official.binding())) {
            Class<?> session = loader.loadClass("org.osid.room.batch.RoomBatchAdminSession");
            Method method = Arrays.stream(session.getDeclaredMethods())
                    .filter(m -> m.getName().equals("getRoomFormsForCreate"))
                    .findFirst()
                    .orElseThrow();
            assertThat(method.getParameters())
                    .extracting(p -> p.getName())
                    .containsExactly("floorIds", "roomRecordTypes");
        }
    }

    /** Each first sentence stands alone: one sentence, not too long, with a full stop. */
    @Test
    void firstSentencesStandAlone() {
        Pattern first = Pattern.compile(
                "^ *+/\\*\\*\\n *+\\* ((?:(?!@)[^\\n]++\\n *+\\* )*?[^\\n]++)\\n *+(?:\\*/|\\*\\n)", Pattern.MULTILINE);
        for (GeneratedFile file : Official.files()) {
            if (!file.isSource()) {
                continue;
            }
            Matcher comments = first.matcher(file.text());
            int count = 0;
            while (comments.find()) {
                String sentence = comments.group(1).replaceAll("\\n *\\* ", " ");
                assertThat(sentence).as(file.path()).matches("[A-Z].*\\.");
                assertThat(sentence.length()).as(file.path() + ": " + sentence).isLessThan(170);
                count++;
            }
            assertThat(count).as(file.path()).isEqualTo(file.text().split("/\\*\\*", -1).length - 1);
        }
    }

    /** Words that a composed text would hold if a part of it were missing. */
    @Test
    void noTextIsLeftEmpty() {
        for (GeneratedFile file : Official.files()) {
            if (file.isSource()) {
                assertThat(file.text().toLowerCase(Locale.ROOT))
                        .as(file.path())
                        .doesNotContain(
                                " null.", "optional[", "the .", "of the ,", " a .", "todo", "{@link #}", "{@code }");
                assertThat(file.text()).as(file.path()).doesNotContainPattern("@(param \\w+|return|throws [\\w.]+)\\n");
            }
        }
    }
}
