package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.personal;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.meeting.ConfidentialityCommand.Reclassify;
import org.huiyi.meeting.meeting.ConfidentialityEvent.MeetingReclassified;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.UnderWay;

/// What a meeting is classified as, and who has seen it already when that changes.
final class Classifying {
    private Classifying() {}

    static Decision<MeetingEvent> reclassify(Registered meeting, Reclassify c) {
        Plan plan = meeting.plan();
        if (plan.subject().classification() == c.classification()) {
            return Decision.nothing();
        }
        var seen =
                c.classification() == Classification.SENSITIVE
                        ? seen(plan, c)
                        : List.<Sighting>of();
        return new Judgement(c.act(), c.policy())
                .refuse(ConfidentialityAgreements.barsToReclassifying(c.classification(), c.act()))
                .remark(remarks(meeting, seen))
                .settle(() -> List.of(reclassified(plan, c, seen)));
    }

    private static List<Sighting> seen(Plan plan, Reclassify c) {
        return Sightings.judged(
                plan,
                Stream.of(
                                Sightings.invited(plan),
                                Sightings.attended(plan.attendance().stays().stream()),
                                c.given().stream())
                        .flatMap(all -> all),
                List.of(Agenda.NO_ITEM),
                c.agreements(),
                c.act().receivedAt());
    }

    /// To have seen it while it was ordinary is no breach; to sit on where it is sensitive now is one.
    private static List<Finding> remarks(Registered meeting, List<Sighting> seen) {
        var uncovered = Sightings.uncovered(seen);
        var present =
                uncovered.stream()
                        .filter(_ -> meeting instanceof UnderWay)
                        .filter(p -> meeting.plan().attendance().presentNow(p).isPresent())
                        .toList();
        return ConfidentialityAgreements.remarksOnReclassifying(uncovered, present);
    }

    private static MeetingEvent reclassified(Plan plan, Reclassify c, List<Sighting> seen) {
        return new MeetingReclassified(
                c.meetingId(),
                plan.subject().classification(),
                c.classification(),
                personal(c.act(), c.act().reason()),
                c.act().actor().sub(),
                seen,
                c.act().receivedAt());
    }
}
