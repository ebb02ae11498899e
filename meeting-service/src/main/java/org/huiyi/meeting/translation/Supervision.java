package org.huiyi.meeting.translation;

import static java.util.Objects.requireNonNull;

import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.Rung;
import org.huiyi.meeting.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;

/// What policy makes of the supervision of an action, which travels with it: who follows it up judges by what
/// they were told.
final class Supervision {
    private Supervision() {}

    /// Nothing where nothing is adapted.
    ///
    /// @param policy complete
    static AssignV1.@Nullable Terms terms(Parameters policy) {
        WorkCalendar calendar = requireNonNull(policy.workCalendar());
        var rungs = requireNonNull(policy.escalation());
        var supervisors = requireNonNull(policy.supervisors());
        return !calendar.movesAnything() && rungs.equals(Rung.ALL) && supervisors.isEmpty()
                ? null
                : new AssignV1.Terms(
                        calendar.movesAnything() ? said(calendar) : null,
                        rungs.stream().map(Supervision::said).toList(),
                        supervisors);
    }

    private static AssignV1.Calendar said(WorkCalendar calendar) {
        return new AssignV1.Calendar(
                requireNonNull(calendar.zone()),
                calendar.restDays(),
                calendar.holidays(),
                calendar.makeUpDays());
    }

    private static AssignV1.Rung said(Rung rung) {
        return new AssignV1.Rung(requireNonNull(rung.to()).name(), rung.after());
    }
}
