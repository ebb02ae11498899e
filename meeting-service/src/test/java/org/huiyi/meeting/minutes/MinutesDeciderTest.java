package org.huiyi.meeting.minutes;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.MinutesRefusal.*;
import org.huiyi.meeting.minutes.MinutesCommand.*;
import org.huiyi.meeting.minutes.MinutesEvent.*;
import org.junit.jupiter.api.Test;

class MinutesDeciderTest {
    private static final Instant IN_TIME = ENDED.plusSeconds(60);
    private static final Instant TOO_LATE = DUE.plusSeconds(1);

    @Test
    void minutes_open_with_the_meeting() {
        minutes().when(new OpenMinutes(ID, 1, Act.of(RECORDER, STARTED), POLICY)).then(opened());
    }

    @Test
    void opening_twice_opens_once() {
        minutes(opened())
                .when(new OpenMinutes(ID, 1, Act.of(RECORDER, STARTED), POLICY))
                .thenNothing();
    }

    @Test
    void the_end_of_the_meeting_starts_the_clock() {
        minutes(opened())
                .when(fallDue())
                .then(fellDue())
                .arming(new Alarm(MinutesDecider.MINUTES_DUE, DUE));
    }

    @Test
    void minutes_that_missed_the_start_open_at_the_end() {
        minutes().when(fallDue()).then(opened(), fellDue());
    }

    @Test
    void being_told_of_the_end_twice_changes_nothing() {
        minutes(opened(), fellDue()).when(fallDue()).thenNothing();
    }

    @Test
    void a_corrected_end_moves_the_due_time() {
        var later = new Deadline(ENDED.plusSeconds(60), DUE.plusSeconds(60), POLICY);
        minutes(opened(), fellDue(), overdue())
                .when(new LetMinutesFallDue(ID, 1, later, Act.of(RECORDER, ENDED)))
                .then(MinutesFellDue.by(ID, later, null))
                .arming(new Alarm(MinutesDecider.MINUTES_DUE, later.dueAt()));
    }

    @Test
    void an_incomplete_draft_is_kept_while_the_meeting_is_in_session() {
        minutes(opened()).when(draft(Contents.empty(), null)).thenNothing();
        var points = new Contents(complete().points(), Part.absent(), Part.absent(), null);
        minutes(opened())
                .when(draft(points, null))
                .then(new MinutesDrafted(ID, "acme.recorder", points, null));
    }

    @Test
    void a_draft_repairs_what_the_minutes_were_not_told() {
        minutes().when(draft(complete(), DEADLINE)).then(opened(), fellDue(), drafted());
    }

    @Test
    void the_same_draft_again_says_nothing_new() {
        minutes(opened(), drafted()).when(draft(complete(), null)).thenNothing();
    }

    @Test
    void nothing_is_drafted_before_the_meeting_starts() {
        var facts =
                new MeetingFacts(
                        1, "acme", null, null, List.of("acme", "globex"), List.of(), null, null);
        minutes()
                .when(
                        new DraftMinutes(
                                ID, facts, complete(), List.of(), by(RECORDER, STARTED), POLICY))
                .thenRefused(new MinutesBeforeTheMeeting());
    }

    @Test
    void only_the_recorder_and_the_organiser_write() {
        minutes(opened())
                .when(
                        new DraftMinutes(
                                ID, facts(null), complete(), List.of(), by(OTHER, STARTED), POLICY))
                .thenRefused(new MinutesNotYoursToWrite());
    }

    @Test
    void a_resolution_takes_the_place_of_one_of_an_earlier_meeting_that_the_writer_may_read() {
        var reversing = superseding(EARLIER.meetingId(), 1);
        minutes(opened())
                .when(referring(reversing, List.of(EARLIER)))
                .then(new MinutesDrafted(ID, "acme.recorder", reversing, null));
        minutes(opened())
                .when(referring(reversing, List.of()))
                .thenRefused(new SupersededUnknown(1, "mtg_0/1"));
    }

    @Test
    void whoever_writes_on_leaves_a_reference_that_stands_as_it_is() {
        var reversing = superseding(EARLIER.meetingId(), 1);
        var more =
                new Contents(
                        Part.explicitlyNone(), reversing.resolutions(), reversing.actions(), null);
        minutes(opened(), new MinutesDrafted(ID, "acme.recorder", reversing, null))
                .when(referring(more, List.of()))
                .then(new MinutesDrafted(ID, "acme.recorder", more, null));
    }

    @Test
    void only_the_recorder_and_the_organiser_publish() {
        minutes(opened(), fellDue(), drafted())
                .when(new PublishMinutes(ID, facts(DEADLINE), null, by(OTHER, IN_TIME), POLICY))
                .thenRefused(new MinutesNotYoursToPublish());
    }

    @Test
    void complete_minutes_are_published() {
        minutes(opened(), fellDue(), drafted())
                .when(publish(IN_TIME, null))
                .then(published(IN_TIME))
                .remarking();
    }

    @Test
    void minutes_that_were_not_told_of_the_end_are_published_all_the_same() {
        minutes(opened(), drafted())
                .when(publish(IN_TIME, null))
                .then(fellDue(), published(IN_TIME));
    }

    @Test
    void the_due_time_itself_is_on_time() {
        minutes(opened(), fellDue(), drafted()).when(publish(DUE, null)).then(published(DUE));
    }

    @Test
    void a_request_taken_in_time_is_on_time_though_the_alarm_was_faster() {
        minutes(opened(), fellDue(), drafted(), overdue())
                .when(publish(DUE, null))
                .then(published(DUE));
    }

    @Test
    void late_minutes_need_a_reason() {
        minutes(opened(), fellDue(), drafted(), overdue())
                .when(publish(TOO_LATE, " "))
                .thenRefused(new LateMinutesWithoutReason(DUE));
    }

    @Test
    void late_minutes_with_a_reason_are_published_and_late() {
        minutes(opened(), fellDue(), drafted(), overdue())
                .when(publish(TOO_LATE, "the recorder was ill"))
                .then(publishedLate(TOO_LATE, "the recorder was ill"))
                .remarkingOn(Rule.R30);
    }

    @Test
    void late_minutes_are_declared_overdue_before_they_are_published() {
        minutes(opened(), fellDue(), drafted())
                .when(publish(TOO_LATE, "the recorder was ill"))
                .then(overdue(), publishedLate(TOO_LATE, "the recorder was ill"));
    }

    @Test
    void nothing_is_published_before_the_end() {
        minutes(opened(), drafted())
                .when(new PublishMinutes(ID, facts(null), null, by(RECORDER, STARTED), POLICY))
                .thenRefused(new MinutesBeforeTheEnd());
    }

    @Test
    void an_empty_record_does_not_beat_the_clock() {
        minutes(opened(), fellDue())
                .when(publish(IN_TIME, null))
                .thenRefused(new MinutesIncomplete(List.of("points", "resolutions", "actions")));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var nobody = new Contents.ActionItem(1, text("do it"), null, null, null, null, null);
        minutes(opened(), fellDue(), new MinutesDrafted(ID, "acme.recorder", with(nobody), null))
                .when(publish(TOO_LATE, null))
                .thenRefusedBy(Rule.R30, Rule.R33);
    }

    @Test
    void minutes_are_published_once() {
        minutes(opened(), fellDue(), drafted(), published(IN_TIME))
                .when(publish(IN_TIME, null))
                .thenRefused(new MinutesAlreadyPublished(IN_TIME));
    }

    @Test
    void published_minutes_are_not_drafted_again() {
        minutes(opened(), fellDue(), drafted(), published(IN_TIME))
                .when(draft(Contents.empty(), DEADLINE))
                .thenRefused(new MinutesAlreadyPublished(IN_TIME));
    }

    @Test
    void minutes_fall_overdue_at_their_due_time() {
        minutes(opened(), fellDue()).when(declare(DUE, DUE)).then(overdue());
    }

    @Test
    void an_early_alarm_declares_nothing() {
        minutes(opened(), fellDue()).when(declare(DUE, DUE.minusMillis(1))).thenNothing();
    }

    @Test
    void an_alarm_of_another_due_time_declares_nothing() {
        var before = DUE.minus(Duration.ofHours(1));
        minutes(opened(), fellDue()).when(declare(before, TOO_LATE)).thenNothing();
    }

    @Test
    void an_alarm_is_answered_in_every_state() {
        minutes().when(declare(DUE, TOO_LATE)).thenNothing();
        minutes(opened()).when(declare(DUE, TOO_LATE)).thenNothing();
        minutes(opened(), fellDue(), overdue()).when(declare(DUE, TOO_LATE)).thenNothing();
        minutes(
                        opened(),
                        fellDue(),
                        drafted(),
                        published(IN_TIME),
                        toParty("acme", IN_TIME, false),
                        toParty("globex", IN_TIME, false))
                .when(declare(DUE, TOO_LATE))
                .thenNothing();
    }

    @Test
    void each_party_is_recorded_as_sent_once() {
        minutes(opened(), fellDue(), drafted(), published(IN_TIME))
                .when(sent("globex", IN_TIME))
                .then(toParty("globex", IN_TIME, false));
        minutes(opened(), fellDue(), drafted(), published(IN_TIME), toParty("globex", DUE, false))
                .when(sent("globex", TOO_LATE))
                .thenNothing();
    }

    @Test
    void a_party_reached_after_the_due_time_was_sent_them_late_and_only_that_party() {
        minutes(opened(), fellDue(), drafted(), published(IN_TIME), toParty("acme", DUE, false))
                .when(sent("globex", TOO_LATE))
                .then(toParty("globex", TOO_LATE, true))
                .remarkingOn(Rule.R31);
    }

    private static MinutesSentToParty toParty(String party, Instant at, boolean late) {
        return reached(party, at, late);
    }

    private static DeciderSpec<Minutes, MinutesCommand, MinutesEvent> minutes(
            MinutesEvent... events) {
        return given(MinutesDecider.INSTANCE, Arrays.asList(events));
    }
}
