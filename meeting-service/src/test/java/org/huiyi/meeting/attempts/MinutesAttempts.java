package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huiyi.contracts.decision.Act;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.MeetingFacts;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesCommand;
import org.huiyi.meeting.minutes.MinutesCommand.*;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesEvent.*;
import org.huiyi.meeting.minutes.Part;

/// Everything that can be asked of minutes, from before they are opened until after their publication.
final class MinutesAttempts {
    private static final Instant REMIND = DUE.minus(Duration.ofHours(2));
    private static final Contents OTHER =
            new Contents(
                    Part.of(List.of(text("what was said"))),
                    complete().resolutions(),
                    complete().actions(),
                    null);

    private MinutesAttempts() {}

    static Attempts<Minutes, MinutesCommand, MinutesEvent> all() {
        return new Attempts<>(
                MinutesCommand.class,
                MinutesDecider.INSTANCE,
                Roles.ALL,
                situations(),
                asked(),
                Doors::concerned);
    }

    private static List<Situation<Minutes>> situations() {
        Instant during = STARTED.plusSeconds(60);
        Instant after = ENDED.plusSeconds(3600);
        var published = List.<MinutesEvent>of(opened(), drafted(), fellDue(), published(after));
        return List.of(
                at("before the start", MeetingStatus.CONFIRMED, STARTED.minusSeconds(60)),
                at("not opened", MeetingStatus.IN_SESSION, during),
                at("not opened", MeetingStatus.ENDED, after),
                at("drafting", MeetingStatus.IN_SESSION, during, opened(), drafted()),
                at("due", MeetingStatus.ENDED, after, opened(), drafted(), fellDue()),
                at("due", MeetingStatus.ENDED, REMIND, opened(), fellDue(), reminders()),
                at("due", MeetingStatus.ENDED, DUE, opened(), drafted(), fellDue()),
                at("overdue", MeetingStatus.ENDED, DUE, opened(), drafted(), fellDue(), overdue()),
                at("published", MeetingStatus.ENDED, after, published),
                at("published", MeetingStatus.ENDED, DUE, and(published, objection())));
    }

    private static Map<Class<?>, Function<Act, Map<String, ?>>> asked() {
        var heard = new Notified("globex", "globex.lead", 1, ENDED, "notice-1");
        var asked = new HashMap<Class<?>, Function<Act, Map<String, ?>>>();
        asked.put(LetMinutesFallDue.class, _ -> Map.of("deadline", DEADLINE));
        asked.put(DraftMinutes.class, _ -> Map.of("contents", OTHER, "earlier", List.of()));
        asked.put(AmendMinutes.class, _ -> Map.of("contents", OTHER, "earlier", List.of()));
        asked.put(DeclareMinutesOverdue.class, _ -> Map.of("dueAt", DUE));
        asked.put(
                SetMinutesReminders.class, _ -> Map.of("dueAt", DUE, "reminders", List.of(REMIND)));
        asked.put(DeclareReminderDue.class, _ -> Map.of("remindAt", REMIND));
        asked.put(RecordMinutesSent.class, _ -> Map.of("heard", heard));
        asked.put(RecordMinutesBounced.class, _ -> Map.of("heard", heard));
        asked.put(AnswerObjection.class, _ -> Map.of("n", 1));
        return asked;
    }

    private static Situation<Minutes> at(
            String name, MeetingStatus status, Instant now, MinutesEvent... events) {
        return at(name, status, now, Arrays.asList(events));
    }

    private static Situation<Minutes> at(
            String name, MeetingStatus status, Instant now, List<MinutesEvent> events) {
        Minutes minutes = MinutesDecider.INSTANCE.initial();
        for (MinutesEvent event : events) {
            minutes = MinutesDecider.INSTANCE.evolve(minutes, event);
        }
        var facts = MeetingFacts.of(States.in(status));
        return new Situation<>(
                name, minutes, now, Map.of("meetingId", ID, "session", 1, "facts", facts));
    }

    private static MinutesEvent reminders() {
        return new MinutesRemindersSet(ID, DUE, List.of(REMIND), null);
    }

    private static MinutesEvent objection() {
        return new MinutesObjectedTo(ID, 1, "globex", ENDED, text("it was not approved"), null);
    }

    private static List<MinutesEvent> and(List<MinutesEvent> events, MinutesEvent more) {
        var all = new ArrayList<>(events);
        all.add(more);
        return all;
    }
}
