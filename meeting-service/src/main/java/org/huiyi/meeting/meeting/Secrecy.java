package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.agreement.Entry;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.ConfidentialityEvent.AttendeeAdmitted;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;

/// Who may be there while sensitive matters are on. Where it is not on record which item is on, every
/// sensitive one may be.
final class Secrecy {
    private Secrecy() {}

    /// What was over before it was told is not undone by refusing to write it down: that is remarked on.
    static Optional<Refusal> bars(Registered meeting, MeetingCommand command) {
        return command instanceof SignIn c
                        && !(meeting instanceof Ended)
                        && isUncovered(meeting.plan(), c)
                ? Optional.of(new AgreementMissing())
                : Optional.empty();
    }

    static List<Finding> remarks(Plan plan, SignIn c) {
        return isUncovered(plan, c)
                ? List.of(ConfidentialityAgreements.remarkOnAttendance(c.personId()))
                : List.of();
    }

    /// That they came under an agreement; nothing where none was needed or none was there.
    static Stream<MeetingEvent> admission(Plan plan, SignIn c) {
        String party = partyOf(plan, c);
        return party.equals(plan.organiser()) || atStake(plan).isEmpty() || isUncovered(plan, c)
                ? Stream.empty()
                : Stream.of(
                        new AttendeeAdmitted(
                                c.meetingId(),
                                c.personId(),
                                party,
                                c.onRecord().version(),
                                documents(c),
                                c.act().occurredAt()));
    }

    private static boolean isUncovered(Plan plan, SignIn c) {
        String party = partyOf(plan, c);
        return !party.equals(plan.organiser())
                && !atStake(plan).stream().allMatch(item -> isCovered(plan, item, party, c));
    }

    private static boolean isCovered(Plan plan, int item, String party, SignIn c) {
        return party.equals(c.onRecord().partyId())
                && ConfidentialityAgreements.cover(
                        plan, item, c.onRecord().agreement(), c.personId(), c.act().occurredAt());
    }

    /// The sensitive items, or 0 for the meeting as a whole.
    private static List<Integer> atStake(Plan plan) {
        return plan.isSensitive() ? List.of(0) : plan.sensitiveItems();
    }

    private static List<String> documents(SignIn c) {
        return c.onRecord().agreement().bindingAt(c.act().occurredAt(), c.personId()).stream()
                .map(Entry::documentSha256)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String partyOf(Plan plan, SignIn c) {
        return SignInOfAttendees.partyOf(c.personId(), c.act().actor(), plan);
    }
}
