package org.osidforge.runtime.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.jetbrains.lincheck.datastructures.ThreadIdGen;
import org.junit.jupiter.api.Test;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicLocale;

/**
 * A form that several threads claim, spend and give back at the same time behaves as if they did it one after the other (rulings 1 to 3).
 *
 * <p>Lincheck makes random scenarios of three threads and tries them: in many orders of their steps, and with real threads. The same test finds a ledger with a race.
 */
class LinearFormTest {

    /** The life of one form, by a ledger or anything else. */
    public abstract static class Life {

        private final Set<Integer> claimers = new HashSet<>();

        abstract Ledger.Claim claim();

        abstract void spend();

        abstract void giveBack();

        /** Claims the form. */
        @Operation
        public final Ledger.Claim claim(@Param(gen = ThreadIdGen.class) int thread) {
            Ledger.Claim claim = claim();
            if (claim == Ledger.Claim.GRANTED) {
                mark(thread, true);
            }
            return claim;
        }

        /** Spends the form where the thread has it. */
        @Operation
        public final boolean spend(@Param(gen = ThreadIdGen.class) int thread) {
            if (mark(thread, false)) {
                spend();
                return true;
            }
            return false;
        }

        /** Gives the form back where the thread has it. */
        @Operation
        public final boolean giveBack(@Param(gen = ThreadIdGen.class) int thread) {
            if (mark(thread, false)) {
                giveBack();
                return true;
            }
            return false;
        }

        /** Each thread knows of its own claim alone; whether that was changed. */
        private boolean mark(int thread, boolean has) {
            synchronized (claimers) {
                return has ? claimers.add(thread) : claimers.remove(thread);
            }
        }
    }

    /** The form and its ledger. */
    public static final class FormLife extends Life {
        private final Ledger ledger = new Ledger();
        private final FormState form = FormState.forCreate(
                ledger,
                Widgets.WIDGET,
                BasicId.parse("form:1@example.org"),
                new FormTerms(List.of(), BasicLocale.ENGLISH, List.of(BasicLocale.ENGLISH)));

        @Override
        Ledger.Claim claim() {
            return ledger.claim(form);
        }

        @Override
        void spend() {
            ledger.spend(form);
        }

        @Override
        void giveBack() {
            ledger.giveBack(form);
        }
    }

    /** What a form's life is: the specification, and for one thread alone. */
    public static class PlainLife extends Life {
        private Ledger.Claim next = Ledger.Claim.GRANTED;

        @Override
        Ledger.Claim claim() {
            Ledger.Claim now = next;
            if (now == Ledger.Claim.GRANTED) {
                next = Ledger.Claim.BUSY;
            }
            return now;
        }

        @Override
        void spend() {
            next = Ledger.Claim.SPENT;
        }

        @Override
        void giveBack() {
            next = Ledger.Claim.GRANTED;
        }
    }

    /** The same, used by several threads as it is not made for. */
    public static final class RacyLife extends PlainLife {}

    @Test
    void chosenOrdersOfStepsAreAsOneAfterTheOther() {
        modelChecking().check(FormLife.class);
    }

    @Test
    void realThreadsAreAsOneAfterTheOther() {
        new StressOptions()
                .iterations(10)
                .invocationsPerIteration(500)
                .threads(3)
                .actorsPerThread(3)
                .sequentialSpecification(PlainLife.class)
                .check(FormLife.class);
    }

    @Test
    void aRaceIsFound() {
        assertThatThrownBy(() -> modelChecking().minimizeFailedScenario(false).check(RacyLife.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results")
                .hasMessageContaining("GRANTED");
    }

    private static ModelCheckingOptions modelChecking() {
        return new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(100)
                .threads(3)
                .actorsPerThread(3)
                .sequentialSpecification(PlainLife.class);
    }
}
