package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.agreement.Entry;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.ConfidentialityEvent.AttendeeAdmitted;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.huiyi.meeting.meeting.Turns.ItemTime;
import org.jspecify.annotations.Nullable;

/// Who may be there while sensitive matters are on. Where it is not on record which item is on, every
/// sensitive one may be.
public final class Secrecy {
    /// Somebody who comes or came.
    ///
    /// @param onRecord what binds them
    record Visitor(String personId, String partyId, AgreementOnRecord onRecord) {}

    private Secrecy() {}

    /// What was over before it was told is not undone by refusing to write it down: that is remarked on.
    static Optional<Refusal> bars(Registered meeting, MeetingCommand command) {
        return command instanceof SignIn c ? bars(meeting, c) : Optional.empty();
    }

    private static Optional<Refusal> bars(Registered meeting, SignIn c) {
        return keepsOut(meeting, c) ? Optional.of(new AgreementMissing()) : Optional.empty();
    }

    /// Whether this arrival is refused for want of an agreement.
    public static boolean keepsOut(Registered meeting, SignIn c) {
        return !(meeting instanceof Ended)
                && (isUncovered(meeting.plan(), c) || isNobodys(meeting.plan(), c));
    }

    /// Told when it was over: they had been there until the end.
    static List<Finding> remarks(Registered meeting, SignIn c) {
        var who = new Visitor(c.personId(), partyOf(meeting.plan(), c), c.onRecord());
        return meeting instanceof Ended(Plan plan, var course, _)
                ? remarksOnPast(plan, who, c.act().occurredAt(), course.endedAt())
                : List.of();
    }

    /// What somebody had no agreement for who was there in that time.
    ///
    /// @param to null when they are still there
    static List<Finding> remarksOnPast(Plan plan, Visitor who, Instant from, @Nullable Instant to) {
        boolean covered =
                who.partyId().equals(plan.organiser())
                        || atStake(plan, from, to).stream()
                                .allMatch(item -> isCovered(plan, item, who, from));
        return covered
                ? List.of()
                : List.of(ConfidentialityAgreements.remarkOnAttendance(who.personId()));
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
        var who = new Visitor(c.personId(), partyOf(plan, c), c.onRecord());
        return !who.partyId().equals(plan.organiser())
                && !atStake(plan).stream()
                        .allMatch(item -> isCovered(plan, item, who, c.act().occurredAt()));
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

    private static boolean isCovered(Plan plan, int item, Visitor who, Instant at) {
        return who.partyId().equals(who.onRecord().partyId())
                && ConfidentialityAgreements.cover(
                        plan, item, who.onRecord().agreement(), who.personId(), at);
    }

    /// Those present whom nothing lets stay when this item begins.
    static List<String> strangersTo(
            Plan plan, int item, Act act, Map<String, AgreementOnRecord> agreements) {
        int matter = plan.isSensitive() ? Agenda.NO_ITEM : item;
        boolean keeps = plan.isSensitive() || plan.agenda().sensitive().contains(item);
        return !keeps
                ? List.of()
                : plan.attendance().stays().stream()
                        .filter(Presence::isOpen)
                        .filter(stay -> !stay.partyId().equals(plan.organiser()))
                        .filter(stay -> !mayStay(plan, matter, stay, act, agreements))
                        .map(Presence::personId)
                        .toList();
    }

    private static boolean mayStay(
            Plan plan,
            int matter,
            Presence stay,
            Act act,
            Map<String, AgreementOnRecord> agreements) {
        var onRecord = agreements.getOrDefault(stay.partyId(), AgreementOnRecord.NONE);
        return ConfidentialityAgreements.cover(
                plan, matter, onRecord.agreement(), stay.personId(), act.occurredAt());
    }

    /// The sensitive items that are on, or may be: as long as none is said to be on, every one that is not
    /// over. 0 for the meeting as a whole.
    static List<Integer> atStake(Plan plan) {
        if (plan.isSensitive()) {
            return List.of(Agenda.NO_ITEM);
        }
        var turns = plan.proceedings().turns();
        return plan.agenda().sensitive().stream()
                .filter(item -> turns.isOn(item) || !turns.isAnyOn() && !turns.isOver(item))
                .toList();
    }

    /// The sensitive items that were on in that time; each, where it is not on record when any was.
    private static List<Integer> atStake(Plan plan, Instant from, @Nullable Instant to) {
        if (plan.isSensitive()) {
            return List.of(Agenda.NO_ITEM);
        }
        var times = plan.proceedings().turns().items();
        return times.isEmpty()
                ? plan.agenda().sensitive()
                : times.stream()
                        .filter(time -> time.overlaps(from, to))
                        .map(ItemTime::item)
                        .filter(id ->
                                plan.agenda().find(id).filter(AgendaItem::sensitive).isPresent())
                        .distinct()
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
        return SignInOfAttendees.partyOf(c.personId(), c.partyId(), c.act().actor(), plan);
    }
}
