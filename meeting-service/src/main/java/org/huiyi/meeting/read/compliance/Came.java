package org.huiyi.meeting.read.compliance;

import java.util.List;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Turnout;

/// Whether the parties attended on time (R44). Who did not come was not on time, unless the organiser excused
/// everybody it had named.
final class Came {
    private Came() {}

    static Ruling ruling(Dossier dossier) {
        Plan plan = dossier.meeting().plan();
        var turnout =
                plan.parties().active().stream()
                        .filter(member -> wasAwaited(member, dossier))
                        .map(member -> Turnout.of(member, plan))
                        .toList();
        var absent = parties(turnout, Turnout.Kind.ABSENT);
        if (!absent.isEmpty()) {
            return Ruling.of(Verdict.BREACHED, "parties-absent", absent);
        }
        var late = parties(turnout, Turnout.Kind.LATE);
        return late.isEmpty()
                ? Ruling.of(Verdict.SATISFIED)
                : Ruling.of(Verdict.LATE, "parties-late", late);
    }

    private static List<String> parties(List<Turnout> turnout, Turnout.Kind kind) {
        return turnout.stream().filter(t -> t.kind() == kind).map(Turnout::partyId).toList();
    }

    /// Who was only invited after the end is sent the minutes, and could not have come.
    private static boolean wasAwaited(Membership member, Dossier dossier) {
        var deadline = dossier.deadline();
        return deadline == null || !member.invitedAt().isAfter(deadline.endedAt());
    }
}
