package org.osidforge.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osid.IllegalStateException;
import org.osid.InvalidArgumentException;
import org.osid.NullArgumentException;
import org.osid.OperationFailedException;
import org.osid.id.Id;
import org.osid.id.IdList;
import org.osid.transaction.batch.AliasRequestList;
import org.osid.type.TypeList;
import org.osidforge.runtime.value.BasicId;
import org.osidforge.runtime.value.BasicType;

/** Lists by ruling 13: those of ours, and those made for an interface that has no adapter. */
class ListsTest {

    private static final BasicId A = BasicId.parse("n:a@x");
    private static final BasicId B = BasicId.parse("n:b@x");
    private static final BasicId C = BasicId.parse("n:c@x");

    private static List<IdList> both() {
        return List.of(Lists.ids(A, B, C), Lists.of(IdList.class, List.of(A, B, C)));
    }

    @Test
    void elementsComeOnceAndInOrder() throws Exception {
        for (IdList list : both()) {
            assertThat(list.available()).isEqualTo(3);
            assertThat(list.getNextId()).isEqualTo(A);
            assertThat(list.available()).isEqualTo(2);
            assertThat(list.getNextIds(2)).isExactlyInstanceOf(Id[].class).containsExactly(B, C);
            assertThat(list.hasNext()).isFalse();
            assertThat(list.available()).isZero();
            assertThat(list.getNextIds(0)).isEmpty();
            assertThatThrownBy(list::getNextId)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("[LIST_END]");
            assertThatThrownBy(() -> list.getNextIds(1)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void moreThanThereIsGivesWhatIsLeft() throws Exception {
        for (IdList list : both()) {
            assertThat(list.getNextIds(Long.MAX_VALUE)).containsExactly(A, B, C);
        }
    }

    @Test
    void elementsCanBePassedOver() throws Exception {
        for (IdList list : both()) {
            list.skip(0);
            list.skip(2);
            assertThat(list.getNextId()).isEqualTo(C);
            list.skip(100);
            assertThat(list.hasNext()).isFalse();
            assertThatThrownBy(() -> list.skip(-1))
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageContaining("[NEGATIVE]");
            assertThatThrownBy(() -> list.getNextIds(-1)).isInstanceOf(InvalidArgumentException.class);
        }
    }

    @Test
    void aClosedListIsOfNoUse() {
        for (IdList list : both()) {
            list.close();
            list.close();
            assertThatThrownBy(list::hasNext)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("[CLOSED]");
            assertThatThrownBy(list::available).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> list.skip(1)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(list::getNextId).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> list.getNextIds(1)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void nullsAreRefused() {
        assertThatThrownBy(() -> Lists.ids(A, null))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("[NULL_ELEMENT]");
        assertThatThrownBy(() -> Lists.of(IdList.class, Arrays.asList(A, null)))
                .isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> Lists.of(IdList.class, null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> Lists.aliasRequest(null, A)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> new IdListAdapter((ListSource<Id>) null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void elementsOfTheWrongSortAreRefused() {
        assertThatThrownBy(() -> Lists.of(TypeList.class, List.of(A)))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("[VALUE_SORT]");
        assertThatThrownBy(() -> Lists.of(org.osid.OsidList.class, List.of(A)))
                .isInstanceOf(InvalidArgumentException.class);
    }

    @Test
    void aMadeListIsAnObjectLikeAnyOther() {
        IdList list = Lists.of(IdList.class, List.of(A));
        assertThat(list.equals(list)).isTrue();
        assertThat(list.equals(Lists.of(IdList.class, List.of(A)))).isFalse();
        assertThat(list.hashCode()).isEqualTo(list.hashCode());
        assertThat(list.toString()).isNotEmpty();
    }

    @Test
    void requestsAndTypesCanBeMade() throws Exception {
        AliasRequestList requests = Lists.aliasRequests(Lists.aliasRequest(A, B));
        assertThat(Lists.all(requests, AliasRequestList::getNextAliasRequest))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.getReferenceId()).isEqualTo(A);
                    assertThat(r.getAliasId()).isEqualTo(B);
                });
        BasicType type = BasicType.parse("genera:a@x");
        assertThat(Lists.types(type).getNextType()).isEqualTo(type);
    }

    @Test
    void aSourceThatFailsKeepsItsErrorForTheRetrieval() throws Exception {
        IdListAdapter list = new IdListAdapter(new Failing(2));
        assertThat(list.getNextIds(10)).containsExactly(A);
        list.skip(5);
        assertThat(list.hasNext()).isTrue();
        assertThat(list.available()).isPositive();
        assertThatThrownBy(list::getNextId)
                .isInstanceOf(OperationFailedException.class)
                .hasMessage("gone");

        IdListAdapter atOnce = new IdListAdapter(new Failing(1));
        assertThatThrownBy(() -> atOnce.getNextIds(3)).isInstanceOf(OperationFailedException.class);
    }

    @Test
    void aBrokenListIsAFailureOfTheWhole() {
        assertThatThrownBy(() -> Reading.all(new IdListAdapter(new Failing(3)), IdList::getNextId))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[LIST_BROKEN]")
                .hasMessageContaining("gone");
        IdList closed = Lists.ids(A);
        closed.close();
        assertThatThrownBy(() -> Reading.ids(closed))
                .isInstanceOf(OperationFailedException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Reading.all((IdList) null, IdList::getNextId))
                .isInstanceOf(NullArgumentException.class);
    }

    @Test
    void aNullAmongIdsIsANullArgument() {
        ListSource<Id> one = new ListSource<>() {
            private boolean given;

            @Override
            public boolean hasNext() {
                return !given;
            }

            @Override
            public long available() {
                return given ? 0 : 1;
            }

            @Override
            public Id next() {
                given = true;
                return null;
            }
        };
        assertThatThrownBy(() -> Reading.ids(new IdListAdapter(one)))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("[NULL_ELEMENT]");
    }

    /** Gives A until the call of that number, which fails. */
    private static final class Failing implements ListSource<Id> {
        private final int failing;
        private int calls;

        Failing(int failing) {
            this.failing = failing;
        }

        @Override
        public boolean hasNext() {
            return calls < failing;
        }

        @Override
        public long available() {
            return failing - calls;
        }

        @Override
        public boolean isFailing() {
            return calls == failing - 1;
        }

        @Override
        public Id next() throws OperationFailedException {
            if (++calls == failing) {
                throw new OperationFailedException("gone");
            }
            return A;
        }
    }

    @Test
    void allOfAListWhoseInterfaceIsKnownByItsClassOnly() throws Exception {
        BasicId one = BasicId.parse("n:one@x");
        BasicId two = BasicId.parse("n:two@x");
        assertThat(Lists.elementType(IdList.class)).isEqualTo(org.osid.id.Id.class);
        assertThat(Lists.all(IdList.class, Lists.ids(one, two))).containsExactly(one, two);
        assertThatThrownBy(() -> Lists.elementType(org.osid.OsidList.class))
                .isInstanceOf(org.osid.InvalidArgumentException.class);
        IdList closed = Lists.ids(one);
        closed.close();
        assertThatThrownBy(() -> Lists.all(IdList.class, closed))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("[LIST_BROKEN]");
    }
}
