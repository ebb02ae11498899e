package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.*;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PacingTest {
    private static final Instant LONGER = END.plus(Duration.ofMinutes(20));

    @Test
    void an_extension_says_why_and_moves_the_alarm() {
        var due = LONGER.plus(Duration.ofMinutes(30));
        var extended =
                new MeetingExtended(ID, LONGER, END, due, Personal.of(ORGANISER.sub(), "votes"));
        meeting(inSession())
                .when(extend(null, 20, "votes"))
                .then(extended)
                .arming(new Alarm(MeetingDecider.MEETING_UNENDED, due));
        meeting(inSession()).when(extend(LONGER, null, "votes")).then(extended);
        meeting(inSession())
                .when(extend(LONGER, null, null))
                .thenRefused(new ExtensionWithoutReason());
        meeting(inSession())
                .when(extend(END, null, "votes"))
                .thenRefused(new ExtensionImpossible(END));
        meeting(inSession())
                .when(extend(null, null, "votes"))
                .thenRefused(new ExtensionImpossible(END));
        meeting(over())
                .when(extend(LONGER, null, "votes"))
                .thenRefused(new OutOfOrder("ExtendMeeting", "ENDED"));
    }

    @Test
    void an_extension_neither_ends_in_the_past_nor_brings_the_alarm_forward() {
        Instant late = END.plus(Duration.ofMinutes(90));
        Instant due = END.plus(Duration.ofHours(3));
        var belated =
                after(
                        confirmed(),
                        new SessionEvent.MeetingStarted(
                                ID, late, "acme.recorder", List.of(), List.of(), false, null, due));
        meeting(belated)
                .when(new ExtendMeeting(ID, act(ORGANISER, late, "votes"), PRESET, null, 30))
                .thenRefused(new ExtensionImpossible(late));
        Instant to = late.plus(Duration.ofMinutes(10));
        meeting(belated)
                .when(new ExtendMeeting(ID, act(ORGANISER, late, "votes"), PRESET, to, null))
                .then(new MeetingExtended(ID, to, END, due, Personal.of(ORGANISER.sub(), "votes")));
    }

    @Test
    void an_overrun_is_remarked_on_unless_the_meeting_was_extended() {
        var end = new EndMeeting(ID, act(ORGANISER, LONGER), PRESET);
        meeting(inSession())
                .when(end)
                .thenOfTypes(SessionEvent.MeetingEnded.class)
                .remarkingOn(Rule.R51);
        var reason = Personal.of(ORGANISER.sub(), "votes");
        meeting(after(inSession(), new MeetingExtended(ID, LONGER, END, LONGER, reason)))
                .when(end)
                .thenOfTypes(SessionEvent.MeetingEnded.class)
                .remarking();
    }

    @Test
    void an_item_starts_and_ends_and_its_overrun_is_remarked_on() {
        var started = new AgendaItemStarted(ID, 1, START);
        meeting(inSession())
                .when(new StartItem(ID, act(ORGANISER, START), PRESET, 1))
                .then(started);
        meeting(after(inSession(), started))
                .when(new StartItem(ID, act(ORGANISER, END), PRESET, 1))
                .thenNothing();
        meeting(inSession())
                .when(new StartItem(ID, act(ORGANISER, START), PRESET, 2))
                .thenRefused(new Hidden());
        var grace = END.plus(Duration.ofMinutes(5));
        meeting(after(inSession(), started))
                .when(new EndItem(ID, act(ORGANISER, grace), PRESET, 1))
                .then(new AgendaItemEnded(ID, 1, grace, false))
                .remarking();
        meeting(after(inSession(), started))
                .when(new EndItem(ID, act(ORGANISER, grace.plusSeconds(1)), PRESET, 1))
                .then(new AgendaItemEnded(ID, 1, grace.plusSeconds(1), true))
                .remarkingOn(Rule.R51);
        meeting(inSession())
                .when(new EndItem(ID, act(ORGANISER, END), PRESET, 1))
                .thenRefused(new OutOfOrder("EndItem", "IN_SESSION"));
        meeting(inSession())
                .when(new StartItem(ID, act(LEAD, START), PRESET, 1))
                .thenRefused(new NotLookingAfter());
    }

    static ExtendMeeting extend(
            @Nullable Instant to, @Nullable Integer minutes, @Nullable String reason) {
        return new ExtendMeeting(ID, act(ORGANISER, START, reason), PRESET, to, minutes);
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
