package org.osidforge.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osid.financials.Currency;
import org.osidforge.provider.memory.MemoryStore;
import org.osidforge.runtime.store.ObjectChange;
import org.osidforge.runtime.store.Store;
import org.osidforge.runtime.store.StoredObject;
import org.osidforge.tck.provider.EngineProvider;
import org.osidforge.tck.report.Outcome;
import org.osidforge.tck.report.TckReport;
import org.osidforge.tck.report.TextReport;

/** Providers that keep what they were given in a form of their own, as those over a database or a network do. */
class CopiedValuesTest {

    /** An amount of which nothing but the text was kept. */
    private record Amount(String text) implements Currency {
        @Override
        public int compareTo(Currency other) {
            return text.compareTo(other.toString());
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void anAmountThatIsReadBackByItsTextIsTheOneThatWasSet() throws Exception {
        try (EngineProvider provider = EngineProvider.over("copying", copying(new MemoryStore()))) {
            TckReport report = Tck.run(TckRequest.of(provider)
                    .withPackages(List.of("osid.bidding.batch"))
                    .withSessions(List.of("BidBatchAdminSession"))
                    .withClauses(List.of("CREATE-04")));
            assertThat(report.count(Outcome.PASSED))
                    .as(TextReport.write(report))
                    .isEqualTo(1);
        }
    }

    private static Store copying(Store store) {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (self, method, arguments) -> {
                    try {
                        Object result = method.invoke(store, arguments);
                        return result instanceof List<?> several
                                ? several.stream().map(CopiedValuesTest::copied).toList()
                                : copied(result);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static Object copied(Object result) {
        if (!(result instanceof StoredObject object)) {
            return result;
        }
        StoredObject copy = object;
        for (int i = 0; i < object.kind().size(); i++) {
            if (object.value(i) instanceof Currency amount) {
                copy = copy.with(
                        new ObjectChange(object.id(), new int[] {i}, new Object[] {new Amount(amount.toString())}));
            }
        }
        return copy;
    }
}
