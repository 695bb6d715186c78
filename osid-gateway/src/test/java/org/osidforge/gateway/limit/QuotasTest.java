package org.osidforge.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osidforge.gateway.access.Caller;

class QuotasTest {

    private static Caller caller(String name) {
        return new Caller(name, Optional.empty());
    }

    @Test
    void s4_everyCallerHasItsOwn() {
        Quotas quotas = new Quotas(new QuotaTerms(Optional.of(new Rate(1, 1)), Optional.of(new Rate(1, 1))), () -> 0);
        assertThat(quotas.calls(caller("a")).take()).isEmpty();
        assertThat(quotas.calls(caller("a")).take()).hasValue(1);
        assertThat(quotas.items(caller("a")).take()).isEmpty();
        assertThat(quotas.calls(caller("b")).take()).isEmpty();
    }

    @Test
    void s4_aSlowRateTellsHowLong() {
        Quotas quotas = new Quotas(new QuotaTerms(Optional.of(new Rate(1, 0.001)), Optional.empty()), () -> 0);
        assertThat(quotas.calls(caller("a")).take()).isEmpty();
        assertThat(quotas.calls(caller("a")).take()).hasValue(1000);
        assertThat(quotas.items(caller("a"))).isSameAs(Allowance.UNLIMITED);
    }

    @Test
    void callersWithoutEndDoNotFillTheMemory() {
        Quotas quotas = new Quotas(new QuotaTerms(Optional.of(new Rate(1, 1)), Optional.empty()), () -> 0);
        quotas.calls(caller("first")).take();
        for (int i = 0; i < Quotas.MOST_CALLERS - 1; i++) {
            quotas.calls(caller("c" + i)).take();
        }
        assertThat(quotas.calls(caller("first")).take()).as("still known").isPresent();
        for (int i = 0; i < Quotas.MOST_CALLERS; i++) {
            quotas.calls(caller("d" + i)).take();
        }
        assertThat(quotas.calls(caller("first")).take()).as("forgotten").isEmpty();
    }
}
