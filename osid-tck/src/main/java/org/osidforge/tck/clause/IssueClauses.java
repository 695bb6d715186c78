package org.osidforge.tck.clause;

import static org.osidforge.tck.report.Level.ADVICE;
import static org.osidforge.tck.report.Level.MUST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.osidforge.spec.model.ErrorCode;
import org.osidforge.spec.model.Role;
import org.osidforge.tck.check.Expect;
import org.osidforge.tck.data.MadeId;
import org.osidforge.tck.run.BatchSession;
import org.osidforge.tck.run.Trial;

/** Ids that are issued in bulk. */
@ClauseGroup(
        value = "ISSUE",
        look =
                "What hands out Ids: the number that was asked for, and that none is given twice, also by two sessions at once.",
        hints = Role.CAN_CREATE,
        about = Role.BATCH_ISSUE)
public final class IssueClauses {

    @Clause(
            id = "ISSUE-01",
            level = MUST,
            source = "osid.id.batch issueIds",
            text =
                    "Asked for n Ids, the session issues n Ids, which differ from each other and from all that were issued before, by whichever session.")
    public void differ(Trial trial) {
        BatchSession session = trial.session();
        BatchSession another = trial.newSession();
        List<MadeId> issued = new ArrayList<>();
        for (int count : new int[] {1, 3, 2}) {
            for (BatchSession one : List.of(session, another)) {
                List<MadeId> some = one.issue(count);
                Expect.equal(count, some.size(), "issuing " + count + " Ids, and counting them");
                issued.addAll(some);
            }
        }
        Expect.equal(
                issued.size(),
                new HashSet<>(issued).size(),
                "issuing Ids several times, and counting those that differ");
    }

    @Clause(
            id = "ISSUE-02",
            level = ADVICE,
            source = "ruling 9",
            text = "Asked for no Ids, the session gives an empty list; a negative number is INVALID_ARGUMENT.")
    public void none(Trial trial) {
        BatchSession session = trial.session();
        Expect.equal(0, session.issue(0).size(), "issuing no Ids, and counting them");
        Expect.error(ErrorCode.INVALID_ARGUMENT, "issuing -1 Ids", () -> session.issue(-1));
    }
}
