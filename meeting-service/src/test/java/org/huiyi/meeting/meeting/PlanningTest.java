package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentResolved;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.huiyi.meeting.meeting.SessionEvent.*;
import org.junit.jupiter.api.Test;

class PlanningTest {
    private static ScheduleMeeting schedule(
            Purpose purpose, List<String> topics, List<Party> parties) {
        return new ScheduleMeeting(
                ID,
                act(ORGANISER, REGISTERED),
                PRESET,
                "Budget",
                purpose,
                topics,
                TIMETABLE,
                ROOM,
                Classification.ORDINARY,
                null,
                parties);
    }

    private static ScheduleMeeting schedule(Party... parties) {
        return schedule(PURPOSE, List.of("Budget"), List.of(parties));
    }

    @Test
    void a_meeting_of_two_parties_is_scheduled_by_its_organiser() {
        meeting(List.of())
                .when(schedule(party("globex")))
                .then(scheduled(party("globex")))
                .remarking();
    }

    @Test
    void the_organiser_on_its_own_list_is_still_one_party() {
        meeting(List.of()).when(schedule(party("acme"))).thenRefused(new TooFewParties(1));
    }

    @Test
    void one_party_listed_twice_is_one_party() {
        meeting(List.of())
                .when(schedule(party("acme"), party("acme")))
                .thenRefused(new TooFewParties(1));
        meeting(List.of())
                .when(schedule(party("globex"), party("globex")))
                .then(scheduled(party("globex")))
                .remarkingOn(Rule.R01);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        meeting(List.of())
                .when(schedule(new Purpose(" ", null, null), List.of(), List.of()))
                .thenRefused(new TooFewParties(1), new PurposeMissing(), new TopicsMissing());
    }

    @Test
    void a_purpose_without_a_measure_and_an_invitation_without_a_reason_are_remarked() {
        var uninvited = new Party("globex", "Globex", null, List.of(), List.of(), List.of());
        meeting(List.of())
                .when(
                        schedule(
                                new Purpose("Talk", "", null),
                                List.of("Budget"),
                                List.of(uninvited)))
                .thenOfTypes(MeetingScheduled.class)
                .remarkingOn(Rule.R05, Rule.R08);
    }

    @Test
    void a_duty_of_everybody_is_remarked() {
        var duty = new Duty(Duty.Kind.OTHER, null, "全体");
        var p = party("globex");
        var vague =
                new Party("globex", "Globex", p.reason(), List.of(), List.of(duty), p.contacts());
        meeting(List.of())
                .when(schedule(vague))
                .thenOfTypes(MeetingScheduled.class)
                .remarkingOn(Rule.R10);
    }

    @Test
    void a_meeting_planned_for_the_past_is_registered_and_remarked() {
        var late =
                new ScheduleMeeting(
                        ID,
                        act(ORGANISER, END),
                        PRESET,
                        "Budget",
                        PURPOSE,
                        List.of("Budget"),
                        TIMETABLE,
                        ROOM,
                        Classification.ORDINARY,
                        null,
                        List.of(party("globex")));
        meeting(List.of())
                .when(late)
                .thenOfTypes(MeetingScheduled.class)
                .happeningAt(START)
                .remarkingOn(Rule.R02);
    }

    @Test
    void a_slot_that_ends_before_it_starts_cannot_be() {
        var backwards = new Timetable(END, START, "UTC");
        meeting(prepared())
                .when(new Reschedule(ID, act(ORGANISER, REGISTERED), PRESET, backwards, ROOM))
                .thenRefused(new SlotImpossible(), new AgendaTooLong(60, -60));
    }

    @Test
    void an_agenda_may_fill_its_slot_exactly() {
        meeting(List.of(scheduled()))
                .when(agenda(REGISTERED, null, item(AgendaItem.Kind.REPORT, 60)))
                .thenOfTypes(AgendaChanged.class)
                .remarking();
    }

    @Test
    void an_agenda_does_not_exceed_its_slot() {
        meeting(List.of(scheduled()))
                .when(agenda(REGISTERED, null, item(AgendaItem.Kind.REPORT, 61)))
                .thenRefused(new AgendaTooLong(61, 60));
    }

    @Test
    void an_agenda_names_topic_kind_and_minutes_of_every_item() {
        var empty = new AgendaItem(null, null, 0, List.of(), false, false, List.of());
        meeting(List.of(scheduled()))
                .when(agenda(REGISTERED, null, item(AgendaItem.Kind.BREAK, 5), empty))
                .thenRefused(
                        new ItemIncomplete(2, "topic"),
                        new ItemIncomplete(2, "kind"),
                        new ItemIncomplete(2, "minutes"));
        meeting(List.of(scheduled())).when(agenda(REGISTERED, null)).thenRefused(new AgendaEmpty());
    }

    @Test
    void the_same_agenda_again_changes_nothing() {
        meeting(prepared())
                .when(agenda(REGISTERED, null, item(AgendaItem.Kind.REPORT, 60)))
                .thenNothing();
    }

    @Test
    void after_the_notice_a_change_needs_a_reason() {
        meeting(convened())
                .when(agenda(NOTIFIED, null, item(AgendaItem.Kind.REPORT, 30)))
                .thenRefused(new ChangeWithoutReason());
        meeting(convened())
                .when(agenda(NOTIFIED, "speaker is ill", item(AgendaItem.Kind.REPORT, 30)))
                .then(
                        new AgendaChanged(
                                ID,
                                List.of(item(AgendaItem.Kind.REPORT, 30)),
                                true,
                                Personal.of("acme.organiser", "speaker is ill"),
                                1,
                                List.of("globex", "initech"),
                                null))
                .remarking();
    }

    /// Another purpose is another agenda (R53).
    @Test
    void after_the_notice_another_purpose_needs_a_reason_too() {
        var sharper = new Purpose("Agree on the budget of May", "Signed", null);
        meeting(convened())
                .when(new DefinePurpose(ID, act(ORGANISER, NOTIFIED), PRESET, sharper, null))
                .thenRefused(new ChangeWithoutReason());
        meeting(convened())
                .when(
                        new DefinePurpose(
                                ID, act(ORGANISER, NOTIFIED, "May first"), PRESET, sharper, null))
                .then(
                        new PurposeDefined(
                                ID,
                                sharper,
                                List.of("Budget"),
                                Personal.of("acme.organiser", "May first")))
                .remarking();
    }

    @Test
    void a_change_on_the_eve_of_the_meeting_is_remarked() {
        meeting(convened())
                .when(agenda(START.minusSeconds(3600), "ill", item(AgendaItem.Kind.REPORT, 30)))
                .thenOfTypes(AgendaChanged.class)
                .remarkingOn(Rule.R53);
    }

    @Test
    void a_change_in_session_is_remarked_as_an_incident() {
        meeting(inSession())
                .when(agenda(START, "ill", item(AgendaItem.Kind.REPORT, 30)))
                .thenOfTypes(IncidentReported.class, AgendaChanged.class, IncidentResolved.class)
                .remarkingOn(Rule.R28);
    }

    @Test
    void another_time_voids_the_confirmations() {
        var later = new Timetable(START.plusSeconds(3600), END.plusSeconds(3600), "Asia/Shanghai");
        var moved = new MeetingRescheduled(ID, later, ROOM, true, null);
        meeting(after(confirmed(), moved))
                .when(
                        new StartMeeting(
                                ID,
                                act(ORGANISER, later.startsAt()),
                                PRESET,
                                MaterialsAtStart.NONE_NEEDED))
                .thenRefused(new PartiesUnconfirmed("globex, initech"));
    }

    @Test
    void a_place_or_link_that_was_told_is_changed_and_never_just_taken_back() {
        var online = new Venue(null, "https://meet.example/2");
        meeting(confirmed())
                .when(
                        new Reschedule(
                                ID, act(ORGANISER, NOTIFIED, "flood"), PRESET, TIMETABLE, online))
                .then(
                        new MeetingRescheduled(
                                ID,
                                TIMETABLE,
                                online,
                                false,
                                Personal.of(ORGANISER.sub(), "flood"),
                                null));
        var nowhere =
                new Reschedule(
                        ID,
                        act(ORGANISER, NOTIFIED, "flood"),
                        PRESET,
                        TIMETABLE,
                        new Venue(" ", null));
        meeting(confirmed()).when(nowhere).thenRefused(new NoticeIncomplete("place"));
        meeting(prepared()).when(nowhere).thenOfTypes(MeetingRescheduled.class);
    }

    @Test
    void another_room_keeps_the_confirmations() {
        var moved = new MeetingRescheduled(ID, TIMETABLE, new Venue("Room 2", null), false, null);
        meeting(after(confirmed(), moved))
                .when(
                        new StartMeeting(
                                ID, act(ORGANISER, START), PRESET, MaterialsAtStart.NONE_NEEDED))
                .thenOfTypes(MeetingStarted.class);
    }

    @Test
    void a_shorter_slot_must_still_hold_the_agenda() {
        var shorter = new Timetable(START, START.plusSeconds(1800), "Asia/Shanghai");
        meeting(prepared())
                .when(new Reschedule(ID, act(ORGANISER, REGISTERED), PRESET, shorter, ROOM))
                .thenRefused(new AgendaTooLong(60, 30));
    }

    @Test
    void a_purpose_keeps_its_topics_unless_told_others() {
        var sharper = new Purpose("Agree on the budget of May", "Signed", null);
        meeting(prepared())
                .when(new DefinePurpose(ID, act(ORGANISER, REGISTERED), PRESET, sharper, null))
                .then(new PurposeDefined(ID, sharper, List.of("Budget"), null));
        meeting(prepared())
                .when(new DefinePurpose(ID, act(ORGANISER, REGISTERED), PRESET, sharper, List.of()))
                .thenRefused(new TopicsMissing());
    }

    @Test
    void nothing_is_planned_once_the_meeting_has_begun() {
        meeting(inSession())
                .when(new Reschedule(ID, act(ORGANISER, START), PRESET, TIMETABLE, ROOM))
                .thenRefused(new OutOfOrder("Reschedule", "IN_SESSION"));
        meeting(over())
                .when(agenda(END, "x", item(AgendaItem.Kind.REPORT, 30)))
                .thenRefused(new OutOfOrder("ChangeAgenda", "ENDED"));
    }

    private static ChangeAgenda agenda(Instant at, String reason, AgendaItem... items) {
        var act = reason == null ? act(ORGANISER, at) : act(ORGANISER, at, reason);
        return new ChangeAgenda(ID, act, PRESET, List.of(items), false);
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
