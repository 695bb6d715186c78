package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.MUST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.run.ListInHand;
import org.osidforge.tck.run.ListSource;
import org.osidforge.tck.run.Trial;

/** Every list that the session returns: of forms, of responses, and of the objects of the lookup session. */
@ClauseGroup(
        value = "LIST",
        look =
                "The class of lists: it is read once, from front to end, and its end and its close are errors of the standard and not of Java.",
        hints = Role.CAN_CREATE)
public final class ListClauses {

    @Clause(
            id = "LIST-01",
            level = MUST,
            source = "CORE OsidList",
            text = "hasNext is true exactly while an element is left, and available is never more than what is left.")
    public void hasNextAndAvailable(Trial trial) {
        for (ListSource source : ListSource.of(trial)) {
            ListInHand list = source.fresh();
            for (int left = ListSource.LENGTH; left > 0; left--) {
                String did = "reading " + list + " with " + left + " elements left";
                Expect.that(list.hasNext() && list.hasNext(), "hasNext, " + did, "true", "false");
                long available = list.available();
                Expect.that(
                        available >= 0 && available <= left, "available, " + did, "at most " + left, "" + available);
                list.next();
            }
            Expect.that(!list.hasNext(), "hasNext at the end of " + list, "false", "true");
            Expect.equal(0L, list.available(), "available at the end of " + list);
        }
    }

    @Clause(id = "LIST-02", level = MUST, source = "CORE OsidList", text = "Retrieving past the end is ILLEGAL_STATE.")
    public void pastTheEnd(Trial trial) {
        for (ListSource source : ListSource.of(trial)) {
            ListInHand list = source.fresh();
            for (int i = 0; i < ListSource.LENGTH; i++) {
                list.next();
            }
            Expect.error(ErrorCode.ILLEGAL_STATE, "retrieving past the end of " + list, list::next);
        }
    }

    @Clause(
            id = "LIST-03",
            level = MUST,
            source = "CORE OsidList",
            text =
                    "Retrieving n elements, n being at most what is available, gives at least 1 and at most n, in sequence with single"
                            + " retrieval; past the end it is ILLEGAL_STATE.")
    public void several(Trial trial) {
        for (ListSource source : ListSource.of(trial)) {
            ListInHand list = source.fresh();
            List<String> read = new ArrayList<>();
            long asked = Math.min(2, list.available());
            if (asked > 0) {
                List<Object> some = list.nextMany(asked);
                Expect.that(
                        !some.isEmpty() && some.size() <= asked,
                        "retrieving " + asked + " of " + list,
                        "between 1 and " + asked + " elements",
                        some.size() + " elements");
                some.forEach(element -> read.add(source.keyOf(element)));
            }
            while (list.hasNext() && read.size() <= ListSource.LENGTH) {
                read.add(source.keyOf(list.next()));
            }
            expectAll(read, list);
            source.order().ifPresent(order -> Expect.equal(order, read, "reading " + list + " several at once"));
            Expect.error(ErrorCode.ILLEGAL_STATE, "retrieving several past the end of " + list, () -> list.nextMany(1));
        }
    }

    private static void expectAll(List<String> read, ListInHand list) {
        Set<String> different = new HashSet<>(read);
        Expect.that(
                read.size() == ListSource.LENGTH && different.size() == read.size(),
                "reading " + list + ", first several at once and then one by one",
                ListSource.LENGTH + " different elements",
                read.toString());
    }

    @Clause(id = "LIST-04", level = MUST, source = "CORE OsidList", text = "Skipping n passes over n elements.")
    public void skip(Trial trial) {
        for (ListSource source : ListSource.of(trial)) {
            ListInHand list = source.fresh();
            list.skip(1);
            List<String> read = new ArrayList<>();
            while (list.hasNext() && read.size() <= ListSource.LENGTH) {
                read.add(source.keyOf(list.next()));
            }
            Expect.equal(ListSource.LENGTH - 1, read.size(), "skipping 1 of " + list + ", and counting the others");
            source.order()
                    .ifPresent(order -> Expect.equal(
                            order.subList(1, order.size()),
                            read,
                            "skipping 1 of " + list + ", and reading the others"));
            ListInHand another = source.fresh();
            another.skip(ListSource.LENGTH);
            Expect.that(
                    !another.hasNext(),
                    "skipping all " + ListSource.LENGTH + " of " + list + ", then hasNext",
                    "false",
                    "true");
        }
    }

    @Clause(
            id = "LIST-05",
            level = MUST,
            source = "CORE OsidList, ruling 13",
            text = "After a list was closed, any use of it is ILLEGAL_STATE.")
    public void closed(Trial trial) {
        for (ListSource source : ListSource.of(trial)) {
            ListInHand list = source.fresh();
            list.close();
            String closed = " of the closed list of " + list;
            Expect.error(ErrorCode.ILLEGAL_STATE, "retrieval" + closed, list::next);
            Expect.error(ErrorCode.ILLEGAL_STATE, "retrieval of several" + closed, () -> list.nextMany(1));
            Expect.error(ErrorCode.ILLEGAL_STATE, "hasNext" + closed, list::hasNext);
            Expect.error(ErrorCode.ILLEGAL_STATE, "available" + closed, list::available);
            Expect.error(ErrorCode.ILLEGAL_STATE, "skip" + closed, () -> list.skip(1));
        }
    }
}
