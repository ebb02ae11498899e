package org.huiyi.meeting.read.meeting;

import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Plan;

/// Why something of a meeting is not shown.
///
/// @param cause what stands against it, as a problem would be called
/// @param agreements where the organiser and the reader's party sign
record Withheld(Rule rule, String clause, String cause, String agreements) {
    static Withheld of(Plan plan, String partyId) {
        return new Withheld(
                Rule.R54,
                Rule.R54.clause(),
                "agreement-missing",
                "/v1/agreements/" + plan.organiser() + "/" + partyId);
    }
}
