package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.personal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.agreement.AgreementOnRecord;
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

    /// Everybody outside the organiser who was invited, was there or was given something of it, once each
    /// per thing. An ordinary meeting keeps no record of who reads it, so every contact counts.
    private static List<Sighting> seen(Plan plan, Reclassify c) {
        return Stream.of(invited(plan), attended(plan), c.given().stream())
                .flatMap(all -> all)
                .filter(sighting -> !sighting.partyId().equals(plan.organiser()))
                .map(sighting -> sighting.judged(isCovered(plan, sighting, c)))
                .distinct()
                .toList();
    }

    private static Stream<Sighting> invited(Plan plan) {
        return plan.parties().memberships().stream()
                .flatMap(m ->
                        m.party().contacts().stream()
                                .map(contact ->
                                        sighting(
                                                m.partyId(),
                                                contact.personId(),
                                                "invitation",
                                                m.invitedAt())));
    }

    private static Stream<Sighting> attended(Plan plan) {
        return plan.attendance().stays().stream()
                .map(s -> sighting(s.partyId(), s.personId(), "attendance", s.arrivedAt()));
    }

    private static Sighting sighting(String party, String person, String thing, Instant at) {
        return new Sighting(party, person, thing, at, false);
    }

    private static boolean isCovered(Plan plan, Sighting sighting, Reclassify c) {
        var onRecord = c.agreements().getOrDefault(sighting.partyId(), AgreementOnRecord.NONE);
        return ConfidentialityAgreements.cover(
                plan, 0, onRecord.agreement(), sighting.personId(), c.act().receivedAt());
    }

    /// To have seen it while it was ordinary is no breach; to sit on where it is sensitive now is one.
    private static List<Finding> remarks(Registered meeting, List<Sighting> seen) {
        var uncovered =
                seen.stream().filter(s -> !s.covered()).map(Sighting::personId).distinct().toList();
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
