package org.osidforge.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osidforge.parity.fact.FactSet;
import org.osidforge.parity.fact.FactsException;

/** Files of facts, of known differences and of packages: what is read, and every message about what is wrong. */
class FactFilesTest {

    private static final String GOOD = "com.example.Shelf\tmethod\tseen\ta page\tlong getCapacity()\tnone\tobjects\n";

    @TempDir
    private Path folder;

    /** A comma in a case stands for a tabulator. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.example.A,method,seen | [FACT-COLUMNS] a fact has 7 columns (interface, what, evidence, source, text, errors, group) and at most an 8th, not 3",
                "com.example.A,name,seen,p,getA,-,core,x,y | [FACT-COLUMNS] a fact has 7 columns (interface, what, evidence, source, text, errors, group) and at most an 8th, not 9",
                "com.example.A,name,seen,p,getA,-,core,com.example.A name getB | [FACT-REPLACEMENT] a fact that is superseded or damaged, and no other, names in an 8th column the fact in its place",
                "com.example.A,name,superseded,p,getA,-,core | [FACT-REPLACEMENT] a fact that is superseded or damaged, and no other, names in an 8th column the fact in its place",
                "com.example.A,name,damaged,p,getA,-,core, | [FACT-REPLACEMENT] a fact that is superseded or damaged, and no other, names in an 8th column the fact in its place",
                "Shelf,name,seen,p,getA,-,core | [FACT-TYPE] 'Shelf' is no qualified Java name",
                "com.example.A,methods,seen,p,getA,-,core | [FACT-WHAT] 'methods' is none of extends, method, name, complete, constants, constant",
                "com.example.A,name,sure,p,getA,-,core | [FACT-EVIDENCE] 'sure' is none of seen, name-seen, inferred, superseded, damaged",
                "com.example.A,name,seen,p,,-,core | [FACT-TEXT] a fact of this sort needs a text",
                "com.example.A,method,seen,p,getA(),-,core | [FACT-SIGNATURE] 'getA()' is no signature such as 'org.osid.id.Id[] getNextIds(long n)'",
                "com.example.A,method,seen,p,void setA(long),-,core | [FACT-SIGNATURE] 'void setA(long)' is no signature such as 'org.osid.id.Id[] getNextIds(long n)'",
                "com.example.A,name,seen,p,getA,NOT_FOUND BROKEN,core | [FACT-ERRORS] 'NOT_FOUND BROKEN' is no list of error codes such as 'NOT_FOUND NULL_ARGUMENT', and neither none nor -",
                "com.example.A,name,seen,p,getA,-,most | [FACT-GROUP] 'most' is none of batch, core, objects, rest"
            })
    void aMalformedFactIsToldWithFileAndLine(String line, String message) throws Exception {
        Path file = Files.writeString(
                folder.resolve("facts.tsv"), "# a comment\n\n" + GOOD + line.replace(',', '\t') + "\n");
        assertThatThrownBy(() -> FactSet.of(folder))
                .isInstanceOf(FactsException.class)
                .hasMessage(file + ":4: error " + message);
    }

    @Test
    void everyProblemIsToldAtOnce() throws Exception {
        Path first = Files.writeString(folder.resolve("a.tsv"), "x\nShelf\tnone\tsure\tp\tt\t?\tmost\n");
        Path second = Files.writeString(folder.resolve("b.tsv"), GOOD + GOOD);
        Path known = Files.writeString(folder.resolve(FactSet.KNOWN), "com.example.A name getA\nx\t \nA\tb\tc\n");
        Path packages =
                Files.writeString(folder.resolve(FactSet.NOT_DESCRIBED), "com.example\n# none\ncom.example.*\n");
        assertThatThrownBy(() -> FactSet.of(folder))
                .hasMessageContainingAll(
                        first + ":1: error [FACT-COLUMNS]",
                        first + ":2: error [FACT-WHAT]",
                        first + ":2: error [FACT-EVIDENCE]",
                        first + ":2: error [FACT-ERRORS]",
                        first + ":2: error [FACT-GROUP]",
                        first + ":2: error [FACT-TYPE]",
                        second + ":2: error [FACT-TWICE] the same fact stands at " + second + ":1",
                        known + ":1: error [DIFFERENCE-COLUMNS] a known difference has 2 columns (fact, reason), not 1",
                        known + ":2: error [DIFFERENCE-REASON] a known difference needs a reason",
                        known + ":3: error [DIFFERENCE-COLUMNS] a known difference has 2 columns (fact, reason), not 3",
                        packages + ":3: error [PACKAGE-NAME] 'com.example.*' is no name of a package")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(11));
    }

    @Test
    void bytesThatAreNotUtf8AreTold() throws Exception {
        Path file = Files.write(folder.resolve("latin.tsv"), new byte[] {'a', (byte) 0xE4, '\n'});
        assertThatThrownBy(() -> FactSet.of(folder)).hasMessage(file + ":1: error [FACT-UTF8] it is not UTF-8");
    }

    @Test
    void aFolderWithoutFactsIsTold() throws Exception {
        assertThatThrownBy(() -> FactSet.of(folder))
                .isInstanceOf(FactsException.class)
                .hasMessage(folder + " holds no facts in files that end in .tsv");
        Files.writeString(folder.resolve(FactSet.KNOWN), "com.example.A name getA\tit has its reasons\n");
        assertThatThrownBy(() -> FactSet.of(folder)).hasMessageEndingWith("holds no facts in files that end in .tsv");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> FactSet.of(nowhere))
                .isInstanceOf(FactsException.class)
                .hasMessageStartingWith("cannot list " + nowhere + ": ");
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws Exception {
        Files.createDirectory(folder.resolve("folder.tsv"));
        assertThatThrownBy(() -> FactSet.of(folder))
                .isInstanceOf(FactsException.class)
                .hasMessageStartingWith("cannot read the facts in " + folder + ": ");
    }

    @Test
    void recordsAreCountedForTheirPackage() throws Exception {
        Files.writeString(
                folder.resolve("a.tsv"),
                GOOD
                        + GOOD.replace("example.Shelf", "example.records.ShelfRecord")
                        + GOOD.replace("com.example.Shelf", "org.osid.room.records.RoomRecord")
                        + GOOD.replace("com.example.Shelf", "org.osid.Identifiable"));
        assertThat(FactSet.of(folder).packages()).containsExactly("com.example", "osid", "osid.room");
    }

    @Test
    void onlySomePackagesKeepWhatIsKnownAboutThem() throws Exception {
        Files.writeString(folder.resolve("a.tsv"), GOOD + GOOD.replace("example", "other"));
        Files.writeString(
                folder.resolve(FactSet.KNOWN),
                "com.example.Shelf method getCapacity\tit has its reasons\ncom.other*\tso has this\n");
        Files.writeString(folder.resolve(FactSet.NOT_DESCRIBED), "com.example\ncom.other\n");
        FactSet some = FactSet.of(folder).only(Set.of("com.other"));
        assertThat(some.facts())
                .singleElement()
                .satisfies(f -> assertThat(f.type()).isEqualTo("com.other.Shelf"));
        assertThat(some.known())
                .singleElement()
                .satisfies(k -> assertThat(k.fact()).isEqualTo("com.other*"));
        assertThat(some.notDescribed()).containsExactly("com.other");
    }

    @Test
    void aReplacedFactIsCarriedAndNotExpected() throws Exception {
        String other = "com.example.Shelf\tmethod\tdamaged\ta page\tlong getRows()\tnone\tobjects\t";
        Files.writeString(folder.resolve("a.tsv"), GOOD + other + "com.example.Shelf method getCapacity\n");
        FactSet facts = FactSet.of(folder);
        assertThat(facts.facts()).hasSize(2);
        assertThat(facts.expected())
                .singleElement()
                .satisfies(f -> assertThat(f.member()).isEqualTo("getCapacity"));
        assertThat(facts.replaced()).singleElement().satisfies(f -> {
            assertThat(f.member()).isEqualTo("getRows");
            assertThat(f.replacement()).isEqualTo("com.example.Shelf method getCapacity");
        });
    }
}
