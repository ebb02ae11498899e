package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentResolved;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.huiyi.meeting.meeting.Turns.ItemTime;
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

    @Test
    void an_item_that_is_on_is_ended_at_the_place_it_was_moved_to() {
        var moved =
                after(
                        inSession(),
                        agenda(item("Budget"), item("Price")),
                        new AgendaItemStarted(ID, 1, START),
                        agenda(item("Welcome"), item("Price"), item("Budget")));
        Instant at = START.plus(Duration.ofMinutes(20));
        meeting(moved)
                .when(new EndItem(ID, act(ORGANISER, at), PRESET, 1))
                .thenRefused(new OutOfOrder("EndItem", "IN_SESSION"));
        meeting(moved)
                .when(new StartItem(ID, act(ORGANISER, at), PRESET, 1))
                .thenOfTypes(AgendaItemStarted.class);
        meeting(moved).when(new StartItem(ID, act(ORGANISER, at), PRESET, 3)).thenNothing();
        var ended = new AgendaItemEnded(ID, 3, at, false);
        meeting(moved).when(new EndItem(ID, act(ORGANISER, at), PRESET, 3)).then(ended);
        assertThat(plan(after(moved, ended)).proceedings().turns().items())
                .containsExactly(new ItemTime(1, START, at));
    }

    @Test
    void an_item_that_is_dropped_while_it_is_on_is_over() {
        Instant at = START.plus(Duration.ofMinutes(40));
        meeting(
                        after(
                                inSession(),
                                agenda(item("Budget"), item("Price")),
                                new AgendaItemStarted(ID, 1, START)))
                .when(
                        new ChangeAgenda(
                                ID,
                                act(ORGANISER, at, "no time"),
                                PRESET,
                                List.of(item("Price")),
                                false))
                .thenOfTypes(
                        IncidentReported.class,
                        AgendaItemEnded.class,
                        AgendaChanged.class,
                        IncidentResolved.class)
                .remarkingOn(Rule.R28, Rule.R51);
    }

    /// Stored when an item was known by its place alone.
    @Test
    void an_item_ended_at_the_place_it_began_at_is_the_one_that_was_on() {
        var stored =
                after(
                        inSession(),
                        agenda(item("Budget"), item("Price")),
                        new AgendaItemStarted(ID, 1, START),
                        agenda(item("Price"), item("Budget")),
                        new AgendaItemEnded(ID, 1, END, false));
        assertThat(plan(stored).proceedings().turns().items())
                .containsExactly(new ItemTime(1, START, END));
    }

    private static AgendaChanged agenda(AgendaItem... items) {
        return new AgendaChanged(ID, List.of(items), true, null);
    }

    private static AgendaItem item(String topic) {
        return new AgendaItem(topic, Kind.REPORT, 30, List.of("a"), false, false, List.of());
    }

    private static Plan plan(List<MeetingEvent> events) {
        return Examples.plan(events.toArray(MeetingEvent[]::new));
    }

    static ExtendMeeting extend(
            @Nullable Instant to, @Nullable Integer minutes, @Nullable String reason) {
        return new ExtendMeeting(ID, act(ORGANISER, START, reason), PRESET, to, minutes);
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
