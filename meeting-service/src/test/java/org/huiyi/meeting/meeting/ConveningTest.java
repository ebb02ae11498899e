package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.List;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.SessionRefusal.*;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.junit.jupiter.api.Test;

class ConveningTest {
    private static final SendNotice NOTICE = new SendNotice(ID, act(ORGANISER, NOTIFIED), PRESET);

    @Test
    void a_complete_notice_is_sent_to_every_party() {
        meeting(prepared()).when(NOTICE).then(noticeSent()).remarking();
    }

    @Test
    void a_notice_waits_for_time_place_contacts_and_duties() {
        var bare = without(party("globex"), true, true);
        var s = scheduled(bare);
        var vague =
                new MeetingScheduled(
                        ID,
                        s.title(),
                        s.organiser(),
                        s.purpose(),
                        s.topics(),
                        null,
                        new Venue(" ", null),
                        s.classification(),
                        null,
                        s.parties(),
                        REGISTERED,
                        false);
        meeting(List.of(vague))
                .when(NOTICE)
                .thenRefused(
                        new NoticeIncomplete("time"),
                        new NoticeIncomplete("place"),
                        new ContactMissing("globex"),
                        new DutyMissing("globex"));
    }

    @Test
    void a_link_is_a_place() {
        var online =
                new MeetingRescheduled(
                        ID, TIMETABLE, new Venue(null, "https://meet.example"), false, null);
        meeting(after(prepared(), online)).when(NOTICE).then(noticeSent());
    }

    @Test
    void a_notice_without_an_agenda_is_remarked() {
        meeting(List.of(scheduled()))
                .when(NOTICE)
                .thenOfTypes(NoticeSent.class)
                .remarkingOn(Rule.R12);
    }

    @Test
    void a_short_notice_is_remarked_or_barred_by_policy() {
        var short_ = act(ORGANISER, START.minus(Duration.ofHours(47)));
        meeting(prepared())
                .when(new SendNotice(ID, short_, PRESET))
                .thenOfTypes(NoticeSent.class)
                .remarkingOn(Rule.R21);
        meeting(prepared())
                .when(new SendNotice(ID, short_, with(Rule.R21, Mode.BLOCK)))
                .thenRefused(new ForbiddenByPolicy(Rule.R21, "notice-short"));
    }

    @Test
    void policy_may_let_a_notice_go_without_duties() {
        meeting(List.of(scheduled(without(party("globex"), true, false))))
                .when(new SendNotice(ID, act(ORGANISER, NOTIFIED), with(Rule.R09, Mode.FLAG)))
                .thenOfTypes(NoticeSent.class)
                .remarkingOn(Rule.R12, Rule.R09);
    }

    @Test
    void a_notice_is_sent_once() {
        meeting(convened()).when(NOTICE).thenNothing();
        meeting(inSession()).when(NOTICE).thenRefused(new OutOfOrder("SendNotice", "IN_SESSION"));
    }

    @Test
    void a_recorder_is_handed_over_without_a_gap() {
        meeting(inSession())
                .when(new AppointRecorder(ID, act(ORGANISER, START), PRESET, "acme.other"))
                .then(new RecorderAppointed(ID, "acme.other", START, "acme.recorder"));
    }

    @Test
    void a_recorder_is_named() {
        meeting(prepared())
                .when(new AppointRecorder(ID, act(ORGANISER, START), PRESET, null))
                .thenRefused(new RecorderMissing());
        meeting(prepared())
                .when(new AppointRecorder(ID, act(ORGANISER, START), PRESET, "acme.recorder"))
                .thenNothing();
    }

    @Test
    void support_is_named_until_the_end() {
        meeting(prepared())
                .when(new AssignSupport(ID, act(ORGANISER, START), PRESET, EVERYBODY))
                .thenNothing();
        meeting(inSession())
                .when(new AssignSupport(ID, act(ORGANISER, START), PRESET, Support.NOBODY))
                .then(new SupportAssigned(ID, Support.NOBODY));
        meeting(over())
                .when(new AssignSupport(ID, act(ORGANISER, END), PRESET, Support.NOBODY))
                .thenRefused(new OutOfOrder("AssignSupport", "ENDED"));
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
