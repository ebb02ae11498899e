package org.huiyi.meeting.read.compliance;

import static org.huiyi.meeting.meeting.Examples.ACME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Decision.Accepted;
import org.huiyi.contracts.decision.Decision.Refused;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesCommand;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.policy.PolicyTimeline;

/// What happened to one meeting, as its dossier would have it; what is decided on the way is put on record with
/// everything that was remarked.
final class Story {
    private static final Instant RECORDED = Instant.parse("2026-03-05T00:00:00Z");

    private final List<RecordedEvent> events = new ArrayList<>();
    private Meeting meeting = MeetingDecider.INSTANCE.initial();
    private final Map<Integer, Minutes> minutes = new TreeMap<>();

    static Story of(List<? extends MeetingEvent> past) {
        var story = new Story();
        past.forEach(event -> story.happens(event, List.of()));
        return story;
    }

    Story then(MeetingCommand command) {
        record(MeetingDecider.INSTANCE.decide(meeting, command));
        return this;
    }

    Story then(MinutesCommand command) {
        record(MinutesDecider.INSTANCE.decide(minutes(command.session()), command));
        return this;
    }

    Story then(Event... facts) {
        for (Event fact : facts) {
            happens(fact, List.of());
        }
        return this;
    }

    Ruling on(Rule rule) {
        return new Judged(dossier()).ruling(rule);
    }

    /// The types of the events that are shown for it.
    List<String> evidence(Rule rule) {
        return dossier().evidence(rule).stream().map(RecordedEvent::type).toList();
    }

    private Dossier dossier() {
        return new Dossier(
                (Registered) meeting,
                ((Registered) meeting)
                        .plan()
                        .proceedings()
                        .sessions()
                        .records()
                        .mapToObj(this::minutes)
                        .toList(),
                List.copyOf(events),
                new PolicyTimeline(List.of()),
                RECORDED);
    }

    private Minutes minutes(int session) {
        return minutes.getOrDefault(session, MinutesDecider.INSTANCE.initial());
    }

    private void record(Decision<? extends Event> decision) {
        switch (decision) {
            case Accepted(var accepted, var findings) -> {
                for (Event event : accepted) {
                    boolean first = event == accepted.getFirst();
                    happens(event, first ? findings : List.of());
                }
            }
            case Refused(var refusals) -> throw new IllegalStateException(refusals.toString());
        }
    }

    private void happens(Event event, List<Finding> findings) {
        switch (event) {
            case MeetingEvent e -> meeting = MeetingDecider.INSTANCE.evolve(meeting, e);
            case MinutesEvent e ->
                    minutes.put(
                            e.sessionNumber(),
                            MinutesDecider.INSTANCE.evolve(minutes(e.sessionNumber()), e));
            default -> throw new IllegalArgumentException(event.toString());
        }
        events.add(recorded(event, findings));
    }

    private RecordedEvent recorded(Event event, List<Finding> findings) {
        int n = events.size() + 1;
        return new RecordedEvent(
                n,
                "event-" + n,
                event.getClass().getSimpleName(),
                1,
                "Meeting",
                event.aggregateId(),
                n,
                RECORDED,
                RECORDED,
                RECORDED,
                ACME,
                "preset-1",
                "correlation",
                null,
                List.of(event.getClass().getAnnotation(Evidences.class).value()),
                findings,
                event);
    }
}
