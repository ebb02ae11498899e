package org.huiyi.meeting.translation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.wire.ActionRequest.HandOverV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.PartyChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;
import org.huiyi.meeting.minutes.Aftermath;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.huiyi.meeting.minutes.Succession;
import org.huiyi.meeting.translation.MinutesLetters.Record;

/// Asks for the minutes to be sent to every party and for their actions to be assigned; what an amendment does
/// not assign any more is withdrawn, after what took its place was assigned.
public final class MinutesRequests implements Announcer {
    private final MeetingsThen meetings;

    public MinutesRequests(MeetingsThen meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case MinutesPublished e -> send(event, e, List.of());
            case MinutesAmended e -> amended(event, e);
            case OrganiserTransferred e -> handedOver(event, e.to());
            case PartyInvited e -> joined(event, e.party().partyId());
            case PartyChanged e -> restated(event, e.party().partyId());
            default -> List.of();
        };
    }

    /// Actions that had their number before are action-service's by now.
    private List<Announcement> amended(RecordedEvent event, MinutesAmended e) {
        var before = meetings.minutesBefore(event).aftermath().editions().getLast();
        var after = meetings.minutesAfter(event).aftermath().editions().getLast();
        var withdrawals =
                new Withdrawals(event, e, meetings.at(event, e.meetingId()).plan())
                        .of(Succession.of(before, after));
        return Stream.concat(send(event, e, before.actionNumbers()).stream(), withdrawals).toList();
    }

    /// A party that joins after minutes were published is sent them as they then stand (R08).
    private List<Announcement> joined(RecordedEvent event, String partyId) {
        return again(event, partyId, _ -> true);
    }

    /// A party that could not be reached is sent them again once it names other contacts (R31).
    private List<Announcement> restated(RecordedEvent event, String partyId) {
        return again(event, partyId, after -> !after.copies().reached(partyId, after.edition()));
    }

    /// Whoever takes the meeting over answers for what it assigned (R38, R42).
    private List<Announcement> handedOver(RecordedEvent event, String organiser) {
        Registered meeting = meetings.after(event);
        List<Integer> items = everAssigned(meetings.minutesAt(event, meeting));
        if (items.isEmpty()) {
            return List.of();
        }
        var request =
                new HandOverV1(
                        event.eventId(),
                        meeting.plan().meetingId(),
                        organiser,
                        Audience.of(meeting.plan(), List.of(organiser)),
                        event.policyVersion(),
                        items);
        return List.of(Requests.of(request, 0));
    }

    /// In every session, also what an amendment took back: it may be reopened.
    private static List<Integer> everAssigned(List<Minutes> records) {
        return records.stream()
                .flatMap(minutes -> minutes.aftermath().editions().stream())
                .flatMap(edition -> edition.actionNumbers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Announcement> again(
            RecordedEvent event, String partyId, Predicate<Aftermath> wanted) {
        Registered meeting = meetings.after(event);
        List<Minutes> all = meetings.minutesAt(event, meeting);
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(session -> new Record(session, all.get(session - 1)))
                .filter(one -> one.minutes().publication() != null)
                .filter(one -> wanted.test(one.minutes().aftermath()))
                .map(one -> again(event, meeting.plan(), partyId, one))
                .toList();
    }

    private Announcement again(RecordedEvent event, Plan plan, String partyId, Record one) {
        Plan held = meetings.toldBy(event, one.session()).plan();
        var to = Audience.of(plan, List.of(partyId));
        return Requests.of(
                new MinutesLetters(LetterCause.of(event, one.session()), plan, held, one).to(to));
    }

    private List<Announcement> send(RecordedEvent event, MinutesEvent of, List<Integer> assigned) {
        Registered meeting = meetings.at(event, of.meetingId());
        Minutes minutes = meetings.minutesAfter(event);
        Plan plan = meeting.plan();
        var record = new Record(of.sessionNumber(), minutes);
        var letter =
                new MinutesLetters(event.eventId(), plan, plan, record)
                        .to(Audience.ofMinutes(meeting));
        var context =
                new Assignments(
                        event,
                        plan,
                        of.sessionNumber(),
                        meetings.policy(event, meeting).parameters());
        var edition = minutes.aftermath().editions().getLast();
        return Stream.of(
                        Stream.of(Requests.of(letter)),
                        assign(context, edition, assigned),
                        Stream.of(
                                new Resolutions(event, plan)
                                        .of(meetings.minutesAt(event, meeting))))
                .flatMap(requests -> requests)
                .toList();
    }

    private static Stream<Announcement> assign(
            Assignments context, Edition edition, List<Integer> assigned) {
        List<ActionItem> items = edition.contents().actions().entries();
        return IntStream.range(0, items.size())
                .filter(i -> !assigned.contains(edition.actionNumbers().get(i)))
                .mapToObj(i -> context.of(edition.actionNumbers().get(i), items.get(i)));
    }
}
