package org.huiyi.action.law;

import static org.huiyi.action.law.Level.ASSIGNEE;
import static org.huiyi.action.law.Level.HIGHER;
import static org.huiyi.action.law.Level.ORGANISER;
import static org.huiyi.action.law.Level.PARTY;

import java.util.List;

/// Why an action is escalated, and whom that reaches, rung by rung.
public enum Cause {
    /// Whoever owes the action did not report on it (R47).
    PROGRESS_MISSED(false, ASSIGNEE, PARTY, ORGANISER, HIGHER),
    /// The organiser did not look at it (R34).
    CHECK_MISSED(false, ORGANISER, HIGHER),
    /// The organiser did not say whether what is claimed to be done is enough (R35).
    VERIFICATION_MISSED(false, ORGANISER, HIGHER),
    /// It was not completed when it was due (R35).
    OVERDUE(true, ASSIGNEE, PARTY, ORGANISER, HIGHER),
    /// The party says that it is not theirs; the organiser has to settle that (R46, R41).
    CONTESTED(true, ORGANISER, HIGHER),
    /// Its assignee has left, and the party has named nobody else.
    ORPHANED(true, PARTY, ORGANISER, HIGHER),
    /// Nobody of the accountable party could be told of it (R33).
    UNTOLD(true, ORGANISER, HIGHER);

    private final boolean timed;
    private final List<Level> ladder;

    Cause(boolean timed, Level... ladder) {
        this.timed = timed;
        this.ladder = List.of(ladder);
    }

    /// Time alone leads to the next rung; otherwise each further miss does.
    public boolean isTimed() {
        return timed;
    }

    List<Level> ladder() {
        return ladder;
    }
}
