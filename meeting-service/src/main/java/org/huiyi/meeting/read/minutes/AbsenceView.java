package org.huiyi.meeting.read.minutes;

import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.HeldTime;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Turnout;
import org.jspecify.annotations.Nullable;

/// Who was asked and did not come: of one party, all of it or some of its persons.
///
/// @param reason the party's own, when it declined
record AbsenceView(
        String partyId, Turnout.Kind standing, @Nullable String reason, List<AbsentView> persons) {
    /// @param justified the organiser's word; null when none was given
    record AbsentView(String personId, @Nullable String name, @Nullable Boolean justified) {
        static AbsentView of(Turnout.Absent one, Plan plan) {
            var person = PersonView.of(one.personId(), plan.parties());
            return new AbsentView(person.personId(), person.name(), one.justified());
        }
    }

    /// Nobody is absent from what has not begun.
    static List<AbsenceView> all(Registered meeting, int session, Discretion discretion) {
        Plan plan = meeting.plan();
        return discretion.hidesMeeting() || !HeldTime.of(meeting, session).hasBegun()
                ? List.of()
                : plan.parties().active().stream()
                        .map(member -> of(member, plan))
                        .filter(AbsenceView::isOne)
                        .toList();
    }

    private static AbsenceView of(Membership member, Plan plan) {
        var turnout = Turnout.of(member, plan);
        return new AbsenceView(
                turnout.partyId(),
                turnout.kind(),
                reason(member).map(Personal::readable).orElse(null),
                turnout.absent().stream().map(one -> AbsentView.of(one, plan)).toList());
    }

    private static Optional<Personal> reason(Membership member) {
        return Optional.ofNullable(member.confirmation())
                .filter(given -> given.answer() == Confirmation.Answer.DECLINED)
                .map(Confirmation::reason);
    }

    boolean isOfTheParty() {
        return switch (standing) {
            case ABSENT, EXCUSED -> true;
            case ON_TIME, LATE, EXPECTED -> false;
        };
    }

    private boolean isOne() {
        return isOfTheParty() || !persons.isEmpty();
    }
}
