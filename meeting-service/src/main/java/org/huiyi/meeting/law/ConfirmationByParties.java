package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.SessionRefusal.AttendeesMissing;
import org.huiyi.meeting.law.SessionRefusal.CounterMissing;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Parties;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// Every party on the list confirms the time and whom it sends (二(二)1); one that does not accept may propose
/// another slot. A calendar's reply is the word of a person, not of the party. Starting without all of them takes
/// a reason.
///
/// > 确认各参与方的时间安排及参会人员
@Provision(Rule.R19)
public final class ConfirmationByParties {
    private ConfirmationByParties() {}

    public static List<Refusal> bars(String partyId, Confirmation given) {
        if (given.isAccepted() && given.attendees().isEmpty()) {
            return List.of(new AttendeesMissing(partyId));
        }
        return given.answer() == Answer.COUNTERED && given.counter() == null
                ? List.of(new CounterMissing())
                : List.of();
    }

    public static List<Finding> remarks(String partyId, Confirmation given) {
        var remarks = new ArrayList<Finding>();
        if (given.byOrganiser()) {
            remarks.add(Finding.flag(Rule.R19, "confirmed-on-word", partyId));
        }
        if (given.isAccepted() && !given.isOfTheParty()) {
            remarks.add(Finding.flag(Rule.R19, "confirmed-by-calendar", partyId));
        }
        return remarks;
    }

    /// Who has not accepted, as one line; empty when everybody has.
    public static Optional<String> open(Parties parties) {
        return parties.unconfirmed().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", parties.unconfirmed()));
    }

    /// The parties that had been invited by then and have not answered. Whoever declined or proposed another slot
    /// has.
    public static List<String> unanswered(Parties parties, Instant by) {
        return parties.active().stream()
                .filter(m -> m.confirmation() == null && !m.invitedAt().isAfter(by))
                .map(Membership::partyId)
                .toList();
    }

    /// When to remind of a start; null when there is none, or that time has passed, or the house reminds nobody.
    public static @Nullable Instant remindAt(
            @Nullable Timetable timetable, Duration ahead, Instant now) {
        return timetable == null ? null : Reminders.ahead(timetable.startsAt(), ahead, now);
    }

    public static Finding remarkOnStart(String unconfirmed) {
        return Finding.flag(Rule.R19, "started-unconfirmed", unconfirmed);
    }
}
