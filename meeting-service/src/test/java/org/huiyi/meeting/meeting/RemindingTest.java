package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.attempts.States;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.MatterEvent.MatterBecameImportant;
import org.huiyi.meeting.meeting.PlanCommand.Reschedule;
import org.huiyi.meeting.meeting.PlanCommand.SendNotice;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationCommand.DeclareConfirmationReminderDue;
import org.huiyi.meeting.meeting.PreparationEvent.*;
import org.junit.jupiter.api.Test;

/// R19: "REMIND unconfirmed".
class RemindingTest {
    private static final Timetable LATER =
            new Timetable(
                    START.plus(Duration.ofDays(3)), END.plus(Duration.ofDays(3)), "Asia/Shanghai");
    private static final Instant REMINDED_LATER = REMINDED.plus(Duration.ofDays(3));

    @Test
    void the_notice_sets_an_alarm_a_day_before_the_start() {
        meeting(prepared())
                .when(new SendNotice(ID, act(ORGANISER, NOTIFIED), PRESET))
                .then(noticeSent())
                .arming(new Alarm(MeetingDecider.CONFIRMATION_REMINDER, REMINDED));
    }

    @Test
    void a_notice_so_late_that_it_is_its_own_reminder_sets_none() {
        Instant late = START.minus(Duration.ofHours(20));
        meeting(prepared())
                .when(new SendNotice(ID, act(ORGANISER, late), PRESET))
                .then(new NoticeSent(ID, List.of("globex", "initech"), late, null))
                .arming();
    }

    @Test
    void only_those_are_reminded_that_have_said_nothing() {
        meeting(convened()).when(ring(REMINDED, REMINDED)).then(due("globex", "initech"));
        meeting(after(convened(), new PartyConfirmed(ID, "globex", accepted("globex"))))
                .when(ring(REMINDED, REMINDED))
                .then(due("initech"));
        meeting(
                        after(
                                convened(),
                                new PartyConfirmed(ID, "globex", answered(Answer.DECLINED)),
                                new PartyConfirmed(ID, "initech", answered(Answer.COUNTERED))))
                .when(ring(REMINDED, REMINDED))
                .thenNothing();
        meeting(after(convened(), new PartyWithdrawn(ID, "initech", NOTIFIED, null)))
                .when(ring(REMINDED, REMINDED))
                .then(due("globex"));
    }

    @Test
    void whoever_is_invited_after_the_reminder_was_due_is_not_reminded_as_well() {
        var invited = new PartyInvited(ID, party("umbrella"), REMINDED.plusSeconds(1));
        meeting(after(confirmed(), invited))
                .when(ring(REMINDED, REMINDED.plusSeconds(2)))
                .thenNothing();
        var before = new PartyInvited(ID, party("umbrella"), REMINDED.minusSeconds(1));
        meeting(after(confirmed(), before)).when(ring(REMINDED, REMINDED)).then(due("umbrella"));
    }

    @Test
    void a_reminder_is_never_early_and_comes_once() {
        meeting(convened()).when(ring(REMINDED, REMINDED.minusNanos(1000))).thenNothing();
        meeting(after(convened(), due("globex", "initech")))
                .when(ring(REMINDED, REMINDED.plusSeconds(1)))
                .thenNothing();
    }

    @Test
    void another_time_voids_the_reminder_and_sets_another() {
        var moved = new MeetingRescheduled(ID, LATER, ROOM, true, null, REMINDED_LATER);
        var asked =
                new Reschedule(
                        ID,
                        act(ORGANISER, NOTIFIED, "the hall is taken"),
                        PRESET,
                        LATER,
                        ROOM,
                        List.of());
        meeting(confirmed())
                .when(asked)
                .thenOfTypes(MeetingRescheduled.class, MatterBecameImportant.class)
                .arming(new Alarm(MeetingDecider.CONFIRMATION_REMINDER, REMINDED_LATER));
        meeting(after(confirmed(), moved)).when(ring(REMINDED, REMINDED)).thenNothing();
        meeting(after(confirmed(), moved))
                .when(ring(REMINDED_LATER, REMINDED_LATER))
                .then(
                        new ConfirmationReminderDue(
                                ID,
                                REMINDED_LATER,
                                LATER.startsAt(),
                                List.of("globex", "initech")));
    }

    @Test
    void another_place_leaves_the_reminder_as_it_is() {
        var elsewhere =
                new MeetingRescheduled(ID, TIMETABLE, new Venue("Room 2", null), false, null);
        meeting(after(convened(), elsewhere))
                .when(ring(REMINDED, REMINDED))
                .then(due("globex", "initech"));
    }

    @Test
    void a_time_moved_before_anybody_was_told_reminds_nobody() {
        var asked = new Reschedule(ID, act(ORGANISER, NOTIFIED), PRESET, LATER, ROOM, List.of());
        meeting(prepared()).when(asked).thenOfTypes(MeetingRescheduled.class).arming();
    }

    /// A refusal inside an alarm would be tried again for ever.
    @Test
    void an_alarm_is_refused_in_no_state() {
        assertThat(States.meetings())
                .allSatisfy(state ->
                        assertThat(MeetingDecider.INSTANCE.decide(state, ring(REMINDED, START)))
                                .isInstanceOf(Decision.Accepted.class));
    }

    static ConfirmationReminderDue due(String... parties) {
        return new ConfirmationReminderDue(ID, REMINDED, START, List.of(parties));
    }

    static DeclareConfirmationReminderDue ring(Instant remindAt, Instant now) {
        return new DeclareConfirmationReminderDue(
                ID, Act.of(Actor.house("alarm"), now), PRESET, remindAt);
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
