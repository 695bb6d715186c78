package com.example.campus;

import org.osidforge.tck.TckRequest;
import org.osidforge.tck.junit.AbstractConformanceTest;
import org.osidforge.tck.provider.ManagerClasses;
import org.osidforge.tck.provider.ProviderUnderTest;

/** Certifies the provider: each clause on each session is a test. */
class CampusConformanceTest extends AbstractConformanceTest {

    @Override
    protected ProviderUnderTest provider() {
        return ManagerClasses.of("campus-provider", CampusManager.class);
    }

    /** Advice counts as well; and so many clauses at least must be tried, or something is wrong with the set-up. */
    @Override
    protected TckRequest configured(TckRequest request) {
        return request.withStrict(true).withMinimum(60);
    }
}
