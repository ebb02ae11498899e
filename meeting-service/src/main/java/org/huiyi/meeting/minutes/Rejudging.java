package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.law.PublicationOfMinutes;
import org.huiyi.meeting.law.SendingOfMinutes;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.Minutes.Published;
import org.huiyi.meeting.minutes.MinutesCommand.LetMinutesFallDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesJudgedAgain;

/// The end was corrected after the minutes were published. By an earlier one what seemed timely may have been
/// late; what was late stays so, whatever end is told afterwards.
final class Rejudging {
    private Rejudging() {}

    static Decision<MinutesEvent> decide(Published minutes, LetMinutesFallDue c) {
        if (minutes.deadline().equals(c.deadline())) {
            return Decision.nothing();
        }
        Instant dueAt = c.deadline().dueAt();
        boolean late =
                !minutes.publication().late()
                        && PublicationOfMinutes.isLate(minutes.publication().publishedAt(), dueAt);
        var parties = newlyLate(minutes, dueAt);
        return Decision.accept(
                List.of(
                        new MinutesJudgedAgain(
                                c.meetingId(),
                                c.deadline().endedAt(),
                                dueAt,
                                minutes.deadline().dueAt(),
                                c.deadline().policyVersion(),
                                late,
                                parties,
                                c.kept())),
                findings(minutes, dueAt, late, parties));
    }

    private static List<String> newlyLate(Published minutes, Instant dueAt) {
        return minutes.sentTo().stream()
                .filter(sending -> !sending.late())
                .filter(sending -> minutes.publication().owedTo(sending.partyId()))
                .filter(sending -> SendingOfMinutes.isLate(sending.sentAt(), dueAt))
                .map(Sending::partyId)
                .toList();
    }

    private static List<Finding> findings(
            Published minutes, Instant dueAt, boolean late, List<String> parties) {
        var findings = new ArrayList<Finding>();
        if (late) {
            findings.addAll(
                    PublicationOfMinutes.findings(minutes.publication().publishedAt(), dueAt));
        }
        parties.forEach(party -> findings.addAll(SendingOfMinutes.late(party, dueAt)));
        return findings;
    }
}
