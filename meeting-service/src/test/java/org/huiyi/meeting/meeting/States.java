package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.meeting.CourseEvent.AgendaItemStarted;
import org.huiyi.meeting.meeting.CourseEvent.MeetingSuspended;
import org.huiyi.meeting.meeting.PlanEvent.*;

/// A meeting in every state, of which umbrella withdrew, that scribe records and desk signs in to.
final class States {
    private static final List<MeetingEvent> PLANNED =
            List.of(
                    Examples.scheduled(party("globex"), party("initech"), party("umbrella")),
                    new AgendaChanged(ID, List.of(item(AgendaItem.Kind.REPORT, 60)), false, null),
                    new SupportAssigned(ID, new Support("desk", "desk", "desk", null)),
                    new RecorderAppointed(ID, "scribe", REGISTERED, null),
                    new PartyWithdrawn(ID, "umbrella", REGISTERED, null));
    private static final List<MeetingEvent> CONVENED = after(PLANNED, Examples.noticeSent());
    private static final List<MeetingEvent> CONFIRMED =
            after(
                    CONVENED,
                    new PartyConfirmed(ID, "globex", accepted("globex")),
                    new PartyConfirmed(ID, "initech", accepted("initech")),
                    new MeetingConfirmed(ID));
    private static final List<MeetingEvent> IN_SESSION = after(CONFIRMED, startedAt(START));

    private States() {}

    /// One history or more for each state.
    static Map<MeetingStatus, List<Meeting>> all() {
        return Arrays.stream(MeetingStatus.values())
                .collect(Collectors.toMap(s -> s, s -> histories(s).map(States::folded).toList()));
    }

    private static Stream<List<MeetingEvent>> histories(MeetingStatus status) {
        return switch (status) {
            case SCHEDULED -> Stream.of(PLANNED, retroactive());
            case CONVENED -> Stream.of(CONVENED);
            case CONFIRMED -> Stream.of(CONFIRMED);
            case IN_SESSION ->
                    Stream.of(
                            IN_SESSION,
                            after(
                                    IN_SESSION,
                                    arrived("globex.lead", START),
                                    new AgendaItemStarted(ID, 1, START)));
            case SUSPENDED ->
                    Stream.of(
                            after(
                                    IN_SESSION,
                                    new MeetingSuspended(ID, START.plusSeconds(60), null)));
            case ENDED -> Stream.of(after(IN_SESSION, ended()));
            case CLOSED -> Stream.of(after(IN_SESSION, ended(), new MeetingClosed(ID)));
            case CANCELLED -> Stream.of(after(CONVENED, new MeetingCancelled(ID, true, null)));
        };
    }

    /// Registered after it was held.
    private static List<MeetingEvent> retroactive() {
        var events = new ArrayList<>(PLANNED);
        var scheduled = (MeetingScheduled) events.getFirst();
        events.set(
                0,
                new MeetingScheduled(
                        ID,
                        scheduled.title(),
                        scheduled.organiser(),
                        scheduled.purpose(),
                        scheduled.topics(),
                        scheduled.timetable(),
                        scheduled.venue(),
                        scheduled.classification(),
                        null,
                        scheduled.parties(),
                        START,
                        true));
        return events;
    }

    private static Meeting folded(List<MeetingEvent> events) {
        Meeting meeting = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : events) {
            meeting = MeetingDecider.INSTANCE.evolve(meeting, event);
        }
        return meeting;
    }
}
