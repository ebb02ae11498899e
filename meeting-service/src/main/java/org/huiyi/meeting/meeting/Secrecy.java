package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.agreement.Entry;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.ConfidentialityEvent.AttendeeAdmitted;
import org.huiyi.meeting.meeting.CourseCommand.StartItem;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;

/// Who may be there while sensitive matters are on. Where it is not on record which item is on, every
/// sensitive one may be.
public final class Secrecy {
    private Secrecy() {}

    /// What was over before it was told is not undone by refusing to write it down: that is remarked on.
    static Optional<Refusal> bars(Registered meeting, MeetingCommand command) {
        return command instanceof SignIn c && keepsOut(meeting, c)
                ? Optional.of(new AgreementMissing())
                : Optional.empty();
    }

    /// Whether this arrival is refused for want of an agreement.
    public static boolean keepsOut(Registered meeting, SignIn c) {
        return !(meeting instanceof Ended)
                && (isUncovered(meeting.plan(), c) || isNobodys(meeting.plan(), c));
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

    /// Nobody named this person, and who signs them in cannot say for whom they come: they are not taken for
    /// the signer's own.
    private static boolean isNobodys(Plan plan, SignIn c) {
        var actor = c.act().actor();
        String who = c.personId();
        boolean known =
                plan.parties().senderOf(who).isPresent()
                        || plan.support().includes(who)
                        || plan.recorder().filter(who::equals).isPresent();
        return !known && !actor.isSystem() && !actor.sub().equals(who) && !atStake(plan).isEmpty();
    }

    private static boolean isCovered(Plan plan, int item, String party, SignIn c) {
        return party.equals(c.onRecord().partyId())
                && ConfidentialityAgreements.cover(
                        plan, item, c.onRecord().agreement(), c.personId(), c.act().occurredAt());
    }

    /// Those present whom nothing lets stay when this item begins.
    static List<String> strangersTo(Plan plan, int item, StartItem c) {
        int matter = plan.isSensitive() ? 0 : item;
        return matter > 0 && !plan.sensitiveItems().contains(item)
                ? List.of()
                : plan.attendance().stays().stream()
                        .filter(Presence::isOpen)
                        .filter(stay -> !stay.partyId().equals(plan.organiser()))
                        .filter(stay -> !mayStay(plan, matter, stay, c))
                        .map(Presence::personId)
                        .toList();
    }

    private static boolean mayStay(Plan plan, int matter, Presence stay, StartItem c) {
        var onRecord = c.agreements().getOrDefault(stay.partyId(), AgreementOnRecord.NONE);
        return ConfidentialityAgreements.cover(
                plan, matter, onRecord.agreement(), stay.personId(), c.act().occurredAt());
    }

    /// The sensitive items that are on, or may be: as long as none is said to be on, every one that is not
    /// over. 0 for the meeting as a whole.
    private static List<Integer> atStake(Plan plan) {
        if (plan.isSensitive()) {
            return List.of(0);
        }
        var turns = plan.proceedings().turns();
        return plan.sensitiveItems().stream()
                .filter(item -> turns.isOn(item) || !turns.isAnyOn() && !turns.isOver(item))
                .toList();
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
