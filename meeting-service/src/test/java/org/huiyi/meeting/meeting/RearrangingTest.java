package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.AgendaTooLong;
import org.huiyi.meeting.law.PlanRefusal.ChangeWithoutReason;
import org.huiyi.meeting.law.PlanRefusal.ForbiddenByPolicy;
import org.huiyi.meeting.law.PlanRefusal.MoreThanEditorial;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.IncidentEvent.*;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationCommand.SettleAgendaChange;
import org.huiyi.meeting.meeting.PreparationEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.StartMeeting;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.junit.jupiter.api.Test;

/// R53, "如需调整议程,需提前通知所有参与方并说明原因": a change counts when everybody was told of it.
class RearrangingTest {
    private static final Actor HOUSE = Actor.house("agenda-takes-effect");
    private static final Instant TOLD = NOTIFIED.plusSeconds(60);
    private static final List<AgendaItem> OTHER = List.of(item(Kind.REPORT, 30));
    private static final AgendaChanged CHANGE =
            new AgendaChanged(ID, OTHER, true, null, 1, List.of("globex", "initech"), null);

    @Test
    void before_the_notice_a_change_counts_at_once() {
        meeting(prepared())
                .when(agenda(REGISTERED, null, false, OTHER))
                .then(new AgendaChanged(ID, OTHER, false, null));
    }

    @Test
    void without_a_reason_it_is_refused_after_the_notice() {
        meeting(convened())
                .when(agenda(NOTIFIED, null, false, OTHER))
                .thenRefused(new ChangeWithoutReason());
    }

    @Test
    void after_the_notice_the_agenda_stays_until_everybody_was_told() {
        assertThat(planned(CHANGE).agenda().items()).isEqualTo(List.of(item(Kind.REPORT, 60)));
        assertThat(planned(CHANGE).preparation().pendingAgenda().items()).isEqualTo(OTHER);
        meeting(after(convened(), CHANGE)).when(settle(List.of("globex"), List.of())).thenNothing();
        meeting(after(convened(), CHANGE))
                .when(settle(List.of("globex", "initech"), List.of()))
                .then(effect(false));
        assertThat(planned(CHANGE, effect(false)).agenda().items()).isEqualTo(OTHER);
        assertThat(planned(CHANGE, effect(false)).preparation().pendingAgenda()).isNull();
    }

    @Test
    void word_of_an_earlier_change_does_not_settle_a_later_one() {
        var second = new AgendaChanged(ID, OTHER, true, null, 2, List.of("globex"), null);
        meeting(after(convened(), CHANGE, second))
                .when(settle(List.of("globex", "initech"), List.of()))
                .thenNothing();
    }

    @Test
    void the_house_may_insist_on_time_to_discuss() {
        var change =
                new ChangeAgenda(
                        ID,
                        act(ORGANISER, REGISTERED),
                        with(Rule.R13, Mode.BLOCK),
                        List.of(item(Kind.REPORT, 55), item(Kind.DISCUSSION, 5)),
                        false);
        meeting(prepared())
                .when(change)
                .thenRefused(new ForbiddenByPolicy(Rule.R13, "discussion-short"));
    }

    @Test
    void changes_are_counted_through() {
        meeting(after(convened(), CHANGE, effect(false)))
                .when(agenda(NOTIFIED, "ill", false, List.of(item(Kind.REPORT, 20))))
                .then(
                        new AgendaChanged(
                                ID,
                                List.of(item(Kind.REPORT, 20)),
                                true,
                                Personal.of("acme.organiser", "ill"),
                                2,
                                List.of("globex", "initech"),
                                null));
    }

    @Test
    void a_party_that_left_need_not_be_told() {
        var left = new PartyWithdrawn(ID, "initech", NOTIFIED, null);
        meeting(after(convened(), CHANGE, left))
                .when(settle(List.of("globex"), List.of()))
                .then(new AgendaChangeTookEffect(ID, 1, List.of("globex"), false, TOLD));
    }

    @Test
    void a_party_that_cannot_be_told_makes_it_an_incident_once() {
        var silent = new AgendaChangeNotTold(ID, 1, List.of("initech"), TOLD);
        meeting(after(convened(), CHANGE))
                .when(settle(List.of("globex"), List.of("initech")))
                .thenOfTypes(AgendaChangeNotTold.class, IncidentReported.class)
                .remarking(Finding.flag(Rule.R53, "change-not-told", "initech"));
        meeting(after(convened(), CHANGE, silent))
                .when(settle(List.of("globex"), List.of("initech")))
                .thenNothing();
        meeting(after(convened(), CHANGE, silent))
                .when(settle(List.of("globex", "initech"), List.of("initech")))
                .then(effect(false));
    }

    @Test
    void a_meeting_that_starts_first_follows_the_new_agenda_as_an_incident() {
        meeting(after(confirmed(), CHANGE))
                .when(
                        new StartMeeting(
                                ID, act(ORGANISER, START), PRESET, MaterialsAtStart.NONE_NEEDED))
                .thenOfTypes(
                        MeetingStarted.class,
                        IncidentReported.class,
                        AgendaChangeTookEffect.class,
                        IncidentResolved.class)
                .remarkingOn(Rule.R53, Rule.R28);
        var silent = new AgendaChangeNotTold(ID, 1, List.of("initech"), TOLD);
        meeting(after(confirmed(), CHANGE, silent))
                .when(
                        new StartMeeting(
                                ID, act(ORGANISER, START), PRESET, MaterialsAtStart.NONE_NEEDED))
                .thenOfTypes(MeetingStarted.class, AgendaChangeTookEffect.class);
        meeting(after(inSession(), CHANGE))
                .when(settle(List.of("globex", "initech"), List.of()))
                .thenNothing();
    }

    @Test
    void the_slot_has_to_hold_what_is_pending() {
        var longer =
                new AgendaChanged(
                        ID, List.of(item(Kind.REPORT, 50)), true, null, 1, List.of("globex"), null);
        var shorter = new Timetable(START, START.plusSeconds(2400), "Asia/Shanghai");
        meeting(after(convened(), longer))
                .when(new Reschedule(ID, act(ORGANISER, NOTIFIED, "x"), PRESET, shorter, ROOM))
                .thenRefused(new AgendaTooLong(50, 40));
    }

    @Test
    void the_pending_agenda_again_changes_nothing() {
        meeting(after(convened(), CHANGE)).when(agenda(NOTIFIED, null, false, OTHER)).thenNothing();
    }

    @Test
    void spelling_is_put_right_at_once_and_without_a_reason() {
        var spelt = List.of(item(Kind.REPORT, 60).rephrased("Budgets", List.of()));
        meeting(convened())
                .when(agenda(NOTIFIED, null, true, spelt))
                .then(new AgendaChanged(ID, spelt, true, null, null, null, true))
                .remarking(Finding.guide(Rule.R53, "agenda-edited"));
        meeting(convened())
                .when(agenda(NOTIFIED, null, true, OTHER))
                .thenRefused(new MoreThanEditorial());
    }

    private static AgendaChangeTookEffect effect(boolean asIncident) {
        return new AgendaChangeTookEffect(ID, 1, List.of("globex", "initech"), asIncident, TOLD);
    }

    private static Plan planned(MeetingEvent... events) {
        Meeting state = MeetingDecider.INSTANCE.initial();
        for (MeetingEvent event : Examples.after(convened(), events)) {
            state = MeetingDecider.INSTANCE.evolve(state, event);
        }
        return ((Registered) state).plan();
    }

    private static SettleAgendaChange settle(List<String> told, List<String> unreached) {
        return new SettleAgendaChange(ID, act(HOUSE, TOLD), PRESET, 1, told, unreached);
    }

    private static ChangeAgenda agenda(
            Instant at, String reason, boolean editorial, List<AgendaItem> items) {
        return new ChangeAgenda(ID, act(ORGANISER, at, reason), PRESET, items, editorial);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
