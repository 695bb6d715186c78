package org.osidforge.tck.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osid.recognition.batch.RecognitionBatchManager;
import org.osidforge.runtime.boot.OsidRuntime;
import org.osidforge.tck.OfficialModel;
import org.osidforge.tck.Tck;
import org.osidforge.tck.TckRequest;
import org.osidforge.tck.handmade.RecognitionFrontDoor;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

class ManagerClassesTest {

    private static ManagerClasses of(String... classes) throws Exception {
        OsidRuntime runtime = OsidRuntime.open("osid-tck");
        return ManagerClasses.of(
                "hand-made",
                List.of(classes),
                OfficialModel.model(),
                ManagerClassesTest.class.getClassLoader(),
                () -> runtime);
    }

    @Test
    void a_manager_is_found_by_its_class_and_its_batch_manager_through_it() throws Exception {
        ManagerClasses provider = of(RecognitionFrontDoor.class.getName());
        assertThat(provider.manager("osid.recognition")).containsInstanceOf(RecognitionFrontDoor.class);
        assertThat(provider.manager("osid.recognition.batch")).containsInstanceOf(RecognitionBatchManager.class);
        assertThat(provider.manager("osid.room")).isEmpty();
        assertThat(provider.manager("osid.recognition"))
                .containsSame(provider.manager("osid.recognition").get());
        assertThat(provider.proxyManager("osid.recognition")).isEmpty();
    }

    @Test
    void a_provider_of_classes_is_certified() throws Exception {
        TckReport report = Tck.run(TckRequest.of(of(RecognitionFrontDoor.class.getName()))
                .withSpecification(OfficialModel.model())
                .withSeed(13));
        String text = TextReport.write(report);
        assertThat(report.count(Outcome.FAILED)).as(text).isZero();
        assertThat(report.of("CREATE-02")).as(text).hasSize(3).allMatch(r -> r.outcome() == Outcome.PASSED);
        assertThat(report.of("MANAGER-02")).as(text).allMatch(r -> r.outcome() == Outcome.NOT_DECLARED);
    }

    @Test
    void classes_are_enough() throws Exception {
        ManagerClasses provider = ManagerClasses.of("hand-made", RecognitionFrontDoor.class);
        assertThat(provider.name()).isEqualTo("hand-made");
        assertThat(provider.manager("osid.recognition.batch")).containsInstanceOf(RecognitionBatchManager.class);
        assertThat(provider.manager("osid.room")).isEmpty();
        assertThatThrownBy(() -> ManagerClasses.of("none", RecognitionFrontDoor.class, ManagerClassesTest.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ManagerClassesTest.class.getName());
    }

    @Test
    void a_class_that_is_not_there_is_told() {
        assertThatThrownBy(() -> of("com.example.Missing")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void a_class_that_is_no_manager_is_told() {
        assertThatThrownBy(() -> of(String.class.getName()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }
}
