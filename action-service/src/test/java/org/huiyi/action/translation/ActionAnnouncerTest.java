package org.huiyi.action.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.T0;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.Disposition;
import org.huiyi.action.action.Due;
import org.huiyi.action.action.Item;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Samples;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionAssignedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionContestedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionOverdueV1;
import org.huiyi.contracts.wire.ActionAnnouncement.DisagreementRaisedV1;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.NoticeRequest.ActionNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.ActionNewsV1.News;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActionAnnouncerTest {
    private final Told told = new Told();
    private final ActionAnnouncer announcer = new ActionAnnouncer(told);

    @Test
    void an_assignment_is_announced_and_its_recipients_are_to_be_told() {
        var said = announce(Samples.assigned(Samples.item(), Samples.TOLD, T0));
        assertThat(said)
                .containsExactly(
                        new Announcement(
                                Topics.ACTION_EVENTS,
                                MEETING,
                                "action.ActionAssigned.v1",
                                new ActionAssignedV1(ID, MEETING, "globex", "globex.lead", DUE, 1)),
                        new Announcement(
                                Topics.NOTIFICATION_REQUESTS,
                                MEETING,
                                "notice.ActionAssigned.v1",
                                notice(),
                                "notice"));
    }

    @Test
    void with_nobody_to_tell_nothing_is_asked_for() {
        assertThat(announce(Samples.assigned(Samples.item(), List.of(), T0))).hasSize(1);
    }

    @Test
    void a_contest_is_announced_without_its_reason_and_raises_a_disagreement() {
        var reason = Personal.of("globex.lead", "not ours");
        assertThat(after(new ActionContested(ID, MEETING, reason, T0)))
                .extracting(Announcement::type, Announcement::data)
                .containsExactly(
                        tuple("action.ActionContested.v1", new ActionContestedV1(ID, MEETING)),
                        tuple(
                                "action.DisagreementRaised.v1",
                                new DisagreementRaisedV1(ID, MEETING, "globex.lead", T0)));
    }

    @ParameterizedTest
    @CsvSource({
        "ASSIGNEE,  PROGRESS_MISSED, PROGRESS_MISSED, globex.lead",
        "ASSIGNEE,  OVERDUE,         OVERDUE,         globex.lead",
        "PARTY,     OVERDUE,         ESCALATED,       globex.lead",
        "ORGANISER, OVERDUE,         ESCALATED,       acme.organiser",
        "HIGHER,    PROGRESS_MISSED, ESCALATED,       acme.organiser",
        "ORGANISER, CHECK_MISSED,    ESCALATED,       acme.organiser",
        "ORGANISER, VERIFICATION_MISSED, ESCALATED,   acme.organiser",
        "HIGHER,    VERIFICATION_MISSED, ESCALATED,   acme.organiser",
        "ORGANISER, CONTESTED,       ESCALATED,       acme.organiser",
        "PARTY,     ORPHANED,        ESCALATED,       globex.lead"
    })
    void every_rung_of_a_ladder_is_told_to_its_level_once(
            Level to, Cause cause, News news, String person) {
        var said = after(new ActionEscalated(ID, MEETING, 1, 1, to, cause, DUE, null));
        assertThat(said).hasSize(2);
        var notice = (ActionNewsV1) said.get(1).data();
        assertThat(notice.news()).isEqualTo(news);
        assertThat(notice.dueAt()).isEqualTo(DUE);
        assertThat(notice.recipients()).extracting(Recipient::personId).containsExactly(person);
        assertThat(notice.cause() == null).isEqualTo(to == Level.ASSIGNEE);
    }

    /// A later rung has a time of its own: what counts is when the action was contested, and when it is due.
    @ParameterizedTest
    @EnumSource(names = {"CONTESTED", "ORPHANED", "UNTOLD"})
    void every_rung_tells_when_it_came_up_and_when_the_action_is_due(Cause cause) {
        var said =
                after(
                        escalated(1, Level.ORGANISER, cause, T0),
                        escalated(2, Level.HIGHER, cause, T0.plusSeconds(3600)));
        var notice = (ActionNewsV1) said.getLast().data();
        assertThat(notice.since()).isEqualTo(T0);
        assertThat(notice.dueAt()).isEqualTo(DUE);
    }

    @Test
    void what_was_missed_tells_when_it_was_due() {
        var overdue = after(escalated(1, Level.ORGANISER, Cause.OVERDUE, DUE.plusSeconds(3600)));
        assertThat(((ActionNewsV1) overdue.getLast().data()).dueAt()).isEqualTo(DUE);
        assertThat(((ActionNewsV1) overdue.getLast().data()).since()).isNull();
        var unchecked = after(escalated(1, Level.ORGANISER, Cause.CHECK_MISSED, T0));
        assertThat(((ActionNewsV1) unchecked.getLast().data()).dueAt()).isEqualTo(T0);
    }

    @Test
    void the_zone_of_the_meeting_goes_along() {
        var item = Samples.under(Samples.TERMS);
        var said =
                announce(
                        Samples.assigned(item, Samples.TOLD, T0),
                        new ReminderFellDue(ID, MEETING, Due.COMPLETION, T0, DUE));
        assertThat(((ActionNewsV1) said.getLast().data()).zone()).isEqualTo("Asia/Shanghai");
        var assigned = announce(Samples.assigned(item, Samples.TOLD, T0)).getLast().data();
        assertThat(((NoticeRequest.ActionAssignedV1) assigned).zone()).isEqualTo("Asia/Shanghai");
    }

    private static ActionEscalated escalated(int step, Level to, Cause cause, Instant dueAt) {
        return new ActionEscalated(ID, MEETING, step, step, to, cause, dueAt, null);
    }

    @Test
    void what_was_missed_is_told_by_the_ladder_alone() {
        assertThat(after(new ProgressMissed(ID, MEETING, T0, DUE))).hasSize(1);
        assertThat(after(new CheckMissed(ID, MEETING, T0, DUE))).hasSize(1);
    }

    @Test
    void a_reminder_and_a_return_are_told_to_the_assignee() {
        var soon = after(new ReminderFellDue(ID, MEETING, Due.COMPLETION, T0, DUE));
        assertThat(((ActionNewsV1) soon.get(1).data()).news()).isEqualTo(News.DUE_SOON);
        var claim =
                new ActionCompleted(
                        ID, MEETING, Personal.of("globex.lead", "x"), false, T0, null, null, null);
        var note = Personal.of("acme.organiser", "no dates");
        var back = after(claim, new ActionVerified(ID, MEETING, false, note, T0, null, null));
        assertThat(((ActionNewsV1) back.get(1).data()).news()).isEqualTo(News.RETURNED);
        assertThat(((ActionNewsV1) back.get(1).data()).note()).isEqualTo(note);
        assertThat(after(claim, new ActionVerified(ID, MEETING, true, null, T0, null, null)))
                .hasSize(1);
    }

    @Test
    void whoever_has_to_know_is_told_of_every_turn() {
        var claim =
                new ActionCompleted(
                        ID, MEETING, Personal.of("globex.lead", "x"), false, T0, null, null, null);
        var word = Personal.of("acme.organiser", "the data came late");
        var later = DUE.plusSeconds(60);
        assertThat(told(claim)).isEqualTo("TO_VERIFY acme.organiser");
        assertThat(told(new ActionExtended(ID, MEETING, DUE, later, word, T0)))
                .isEqualTo("EXTENDED globex.lead");
        assertThat(told(new ActionDelegated(ID, MEETING, "globex.lead", "Sales", false, T0)))
                .isEqualTo("DELEGATED globex.lead");
        assertThat(told(contested(), new ActionSettled(ID, MEETING, false, word, T0, null)))
                .isEqualTo("SETTLED globex.lead");
        var given = new ActionDisposed(ID, MEETING, Disposition.IMPOSSIBLE, word, null, T0);
        assertThat(told(given)).isEqualTo("DISPOSED globex.lead");
        assertThat(told(given, new ActionReopened(ID, MEETING, word, DUE, later, T0, null, null)))
                .isEqualTo("REOPENED globex.lead");
    }

    @Test
    void an_upheld_contest_is_told_once_as_the_end_of_the_action() {
        var word = Personal.of("acme.organiser", "not theirs");
        assertThat(after(contested(), new ActionSettled(ID, MEETING, true, word, T0, null)))
                .hasSize(1);
    }

    private static ActionContested contested() {
        return new ActionContested(ID, MEETING, Personal.of("globex.lead", "not ours"), T0);
    }

    private String told(ActionEvent... events) {
        var notice = (ActionNewsV1) after(events).getLast().data();
        return notice.news() + " " + notice.recipients().getFirst().personId();
    }

    @Test
    void of_a_meeting_that_became_sensitive_no_words_are_told_any_more() {
        told.sensitive = true;
        var claim =
                new ActionCompleted(
                        ID, MEETING, Personal.of("globex.lead", "x"), false, T0, null, null, null);
        var notice = (ActionNewsV1) after(claim).getLast().data();
        assertThat(notice.title()).isEmpty();
        assertThat(notice.note()).isNull();
        assertThat(notice.task().text()).isEqualTo("/v1/actions/" + ID);
    }

    @Test
    void of_a_sensitive_meeting_no_words_are_told() {
        var i = Samples.item();
        var secret =
                new Item(
                        i.actionId(),
                        i.meetingId(),
                        "",
                        1,
                        1,
                        Personal.of("acme.recorder", "/v1/meetings/mtg_1/minutes"),
                        i.organiser(),
                        i.partyId(),
                        i.assignee(),
                        true,
                        DUE,
                        null,
                        i.policyVersion(),
                        null,
                        null);
        var note = Personal.of("acme.organiser", "the secret is missing");
        var said =
                announce(
                        Samples.assigned(secret, Samples.TOLD, T0),
                        new ActionCompleted(
                                ID,
                                MEETING,
                                Personal.of("globex.lead", "x"),
                                false,
                                T0,
                                null,
                                null,
                                null),
                        new ActionVerified(ID, MEETING, false, note, T0, null, null));
        assertThat(((ActionNewsV1) said.get(1).data()).note()).isNull();
        assertThat(((ActionNewsV1) said.get(1).data()).title()).isEmpty();
    }

    /// A department, or a person who is no contact, is told through the contacts of the party.
    @Test
    void an_assignee_who_is_no_contact_is_told_through_the_partys() {
        var said =
                after(
                        new ActionDelegated(ID, MEETING, "globex.lead", "Sales", false, T0),
                        new ReminderFellDue(ID, MEETING, Due.REPORT, T0, DUE));
        var notice = (ActionNewsV1) said.get(1).data();
        assertThat(notice.news()).isEqualTo(News.REPORT_DUE_SOON);
        assertThat(notice.recipients())
                .extracting(Recipient::personId)
                .containsExactly("globex.lead");
    }

    @Test
    void an_overdue_action_is_announced_with_its_due_time() {
        assertThat(after(new ActionOverdue(ID, MEETING, DUE)))
                .extracting(Announcement::data)
                .containsExactly(new ActionOverdueV1(ID, MEETING, DUE));
    }

    private static NoticeRequest notice() {
        return new NoticeRequest.ActionAssignedV1(
                "event-1",
                MEETING,
                "Plan",
                List.of(
                        new Recipient(
                                "globex",
                                "globex.lead",
                                Personal.of("globex.lead", "Lee"),
                                Personal.of("globex.lead", "lee@globex.example"),
                                "zh-CN")),
                ID,
                Personal.of("acme.recorder", "Write the plan"),
                "globex",
                "globex.lead",
                DUE,
                null);
    }

    /// What is said of the last of these, which follow an assignment.
    private List<Announcement> after(ActionEvent... events) {
        var assigned = Samples.assigned(Samples.item(), Samples.TOLD, T0);
        return announce(
                Stream.concat(Stream.of(assigned), Arrays.stream(events))
                        .toArray(ActionEvent[]::new));
    }

    private List<Announcement> announce(ActionEvent... events) {
        told.past = Arrays.asList(events);
        int last = events.length - 1;
        return announcer.announce(Told.recorded(last, events[last]));
    }
}
