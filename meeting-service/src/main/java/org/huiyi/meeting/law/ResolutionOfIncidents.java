package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.IncidentIncomplete;
import org.huiyi.meeting.law.ProceedingsRefusal.IncidentToldLate;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.Incidents;
import org.jspecify.annotations.Nullable;

/// What comes up unforeseen is reported, resolved soon and told to every party (二(二)4). How soon is the
/// house's own number; an incident told when the meeting is over says why only then.
///
/// > 突发状况(如设备故障、议程变更等),需迅速协调解决,并通知所有参与方
@Provision({Rule.R28, Rule.R29})
public final class ResolutionOfIncidents {
    private ResolutionOfIncidents() {}

    public static List<Refusal> missing(
            Incident.@Nullable Kind kind, @Nullable String description) {
        var missing = new ArrayList<Refusal>();
        if (kind == null) {
            missing.add(new IncidentIncomplete("kind"));
        }
        if (description == null || description.isBlank()) {
            missing.add(new IncidentIncomplete("description"));
        }
        return missing;
    }

    public static List<Refusal> missing(@Nullable String action) {
        return action == null || action.isBlank()
                ? List.of(new IncidentIncomplete("action"))
                : List.of();
    }

    public static List<Refusal> barsToReport(boolean afterTheMeeting, Act act) {
        boolean late = afterTheMeeting || TimeOfActs.isLateReport(act);
        return late && !act.hasReason()
                ? List.of(new IncidentToldLate(act.occurredAt()))
                : List.of();
    }

    public static List<Finding> remarksOnReport(boolean afterTheMeeting, Act act) {
        return afterTheMeeting || TimeOfActs.isLateReport(act)
                ? List.of(Finding.flag(Rule.R28, "incident-told-late", act.occurredAt().toString()))
                : List.of();
    }

    public static Finding remarkOnLateness(Incident incident) {
        return Finding.flag(
                Rule.R28,
                "incident-overdue",
                String.valueOf(incident.n()),
                incident.dueAt().toString());
    }

    /// An incident that nobody resolved does not keep a meeting open.
    public static List<Finding> remarksOnClosing(Incidents incidents) {
        return incidents.open().stream()
                .map(i -> Finding.flag(Rule.R28, "incident-open", String.valueOf(i.n())))
                .toList();
    }
}
