package org.osidforge.provider.infinispan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osid.ConfigurationErrorException;
import org.osid.OperationFailedException;
import org.osidforge.runtime.provider.Settings;

/** What can be told of a cluster, and what cannot. */
class ClusterSettingsTest {

    @Test
    void withoutANameTheNodeIsAlone() throws Exception {
        assertThat(ClusterSettings.of(Settings.NONE)).isEqualTo(ClusterSettings.ALONE);
    }

    @Test
    void theFirstMemberIsThisNodeUnlessToldOtherwise() throws Exception {
        Settings settings =
                Settings.of(Map.of("cluster.name", "c", "cluster.members", "localhost:7800, localhost:7801"));
        assertThat(ClusterSettings.of(settings).bind().getPort()).isEqualTo(7800);
        assertThat(ClusterSettings.of(settings).members()).hasSize(2);
        assertThat(ClusterSettings.of(settings).quorum()).isEqualTo(2);
        assertThat(ClusterSettings.of(settings.with("cluster.bind", "localhost:7801"))
                        .bind()
                        .getPort())
                .isEqualTo(7801);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        Map.of("cluster.name", "c"),
                        "the setting cluster.members is needed where cluster.name is told [CLUSTER_SETTING_MISSING]"),
                Arguments.of(
                        Map.of("cluster.members", "a:1"),
                        "the setting cluster.name is needed where cluster.members is told [CLUSTER_SETTING_MISSING]"),
                Arguments.of(
                        Map.of("cluster.name", "c", "cluster.members", "a"),
                        "the setting cluster.members is not understood: a [CLUSTER_SETTING]"),
                Arguments.of(
                        Map.of("cluster.name", "c", "cluster.members", "a:b"),
                        "the setting cluster.members is not understood: a:b [CLUSTER_SETTING]"),
                Arguments.of(
                        Map.of("cluster.name", "c", "cluster.members", "a:99999"),
                        "the setting cluster.members is not understood: a:99999 [CLUSTER_SETTING]"),
                Arguments.of(
                        Map.of("cluster.owners", "1"),
                        "the setting cluster.owners is not understood: 1 [CLUSTER_SETTING]"),
                Arguments.of(
                        Map.of("cluster.wait", "0"), "the setting cluster.wait is not understood: 0 [CLUSTER_SETTING]"),
                Arguments.of(
                        Map.of("cluster.patience", "soon"),
                        "the setting cluster.patience is not understood: soon [CLUSTER_SETTING]"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsNotUnderstoodIsTold(Map<String, String> settings, String words) {
        assertThatThrownBy(() -> new InfinispanProvider().open(Settings.of(settings)))
                .isInstanceOf(ConfigurationErrorException.class)
                .hasMessage(words);
    }

    @Test
    void aPortThatIsTakenIsTold() throws Exception {
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String address = "127.0.0.1:" + taken.getLocalPort();
            Settings settings = Settings.of(Map.of("cluster.name", "c", "cluster.members", address));
            assertThatThrownBy(() -> new InfinispanProvider().open(settings))
                    .isInstanceOf(OperationFailedException.class)
                    .hasMessageContaining("[CLUSTER_START]");
        }
    }

    @Test
    void aProviderByItsNameServesAndCloses() throws Exception {
        try (var provider = new InfinispanProvider().open(Settings.NONE)) {
            assertThat(provider.packages()).isInstanceOf(List.class);
        }
    }
}
