package org.huiyi.notification.notice;

import static org.huiyi.notification.notice.Samples.HOUSE;
import static org.huiyi.notification.notice.Samples.LEE;
import static org.huiyi.notification.notice.Samples.T0;
import static org.huiyi.notification.notice.Samples.at;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.notification.law.NoticeRefusal.NotTheRecipient;
import org.huiyi.notification.law.NoticeRefusal.NoticeNotSent;
import org.huiyi.notification.law.NoticeRefusal.NoticeUnknown;
import org.huiyi.notification.notice.Failure.Outcome;
import org.huiyi.notification.notice.NoticeCommand.AcknowledgeNotice;
import org.huiyi.notification.notice.NoticeCommand.BeginAttempt;
import org.huiyi.notification.notice.NoticeCommand.QueueNotice;
import org.huiyi.notification.notice.NoticeCommand.RecordFailure;
import org.huiyi.notification.notice.NoticeCommand.RecordHandOver;
import org.huiyi.notification.notice.NoticeCommand.RecordReturn;
import org.huiyi.notification.notice.NoticeCommand.ResumeNotice;
import org.huiyi.notification.notice.NoticeEvent.NoticeAcknowledged;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced.Cause;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeDeciderTest {
    private static final Message MESSAGE = Samples.message(Samples.convening("Plan"), "en");
    private static final Routing TO = MESSAGE.routing();
    private static final String ID = TO.noticeId();
    private static final Instant PATIENT = T0.plus(Redelivery.PATIENCE);
    private static final Instant T1 = T0.plusSeconds(1);

    private final NoticeEvent queued = new NoticeQueued(MESSAGE, T0, PATIENT);
    private final NoticeEvent attempted = new NoticeAttempted(TO, 1, T0, PATIENT);
    private final NoticeEvent handedOver = new NoticeHandedOver(TO, 1, false, T0);

    @Test
    void a_notice_is_queued_and_will_be_looked_at_again_if_nothing_happens() {
        given().when(new QueueNotice(MESSAGE, at(T0)))
                .then(queued)
                .arming(new Alarm(NoticeDecider.ALARM, PATIENT));
    }

    @Test
    void what_the_relay_took_may_come_back_later() {
        given(queued, attempted, handedOver)
                .when(new RecordReturn(ID, 550, at(T1)))
                .then(new NoticeBounced(TO, 1, Cause.RETURNED, 550, T1));
    }

    @Test
    void a_return_is_recorded_once_and_no_late_answer_takes_it_back() {
        var returned = new NoticeBounced(TO, 1, Cause.RETURNED, 550, T1);
        given(queued, attempted, handedOver, returned)
                .when(new RecordReturn(ID, 550, at(T1)))
                .thenNothing();
        given(queued, attempted, handedOver, returned)
                .when(new RecordHandOver(ID, 1, at(T1)))
                .thenNothing();
    }

    @Test
    void a_return_says_nothing_of_an_attempt_under_way_nor_to_a_reader_who_has_it() {
        given(queued, attempted).when(new RecordReturn(ID, 550, at(T1))).thenNothing();
        given(queued, attempted, handedOver, new NoticeAcknowledged(TO, T0))
                .when(new RecordReturn(ID, 550, at(T1)))
                .thenNothing();
    }

    @Test
    void a_returned_notice_may_still_be_acknowledged() {
        given(queued, attempted, handedOver, new NoticeBounced(TO, 1, Cause.RETURNED, 550, T1))
                .when(new AcknowledgeNotice(ID, Act.of(LEE, T1)))
                .then(new NoticeAcknowledged(TO, T1));
    }

    @Test
    void the_same_request_twice_is_one_notice() {
        given(queued).when(new QueueNotice(MESSAGE, at(T1))).thenNothing();
        given(queued, attempted, handedOver).when(new QueueNotice(MESSAGE, at(T1))).thenNothing();
    }

    @Test
    void an_attempt_is_recorded_before_the_relay_is_spoken_to() {
        given(queued)
                .when(new BeginAttempt(ID, 0, at(T0)))
                .then(attempted)
                .arming(new Alarm(NoticeDecider.ALARM, PATIENT));
    }

    @Test
    void of_two_senders_only_one_is_told_to_go_on() {
        given(queued, attempted).when(new BeginAttempt(ID, 0, at(T1))).thenNothing();
    }

    @Test
    void a_sender_that_does_not_know_of_an_earlier_attempt_is_not_told_to_go_on() {
        given(queued, attempted, deferred(1, Outcome.TEMPORARY))
                .when(new BeginAttempt(ID, 0, at(T1)))
                .thenNothing();
    }

    @Test
    void what_the_relay_took_is_sent() {
        given(queued, attempted)
                .when(new RecordHandOver(ID, 1, at(T1)))
                .then(new NoticeHandedOver(TO, 1, false, T1))
                .arming();
    }

    @Test
    void an_answer_recorded_twice_counts_once() {
        given(queued, attempted, handedOver).when(new RecordHandOver(ID, 1, at(T1))).thenNothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"TEMPORARY", "UNKNOWN"})
    void a_failure_that_may_pass_is_tried_again_after_five_seconds(Outcome outcome) {
        given(queued, attempted)
                .when(new RecordFailure(ID, 1, failure(outcome), at(T0)))
                .then(deferred(1, outcome))
                .arming(new Alarm(NoticeDecider.ALARM, T0.plusSeconds(5)));
    }

    @Test
    void a_failure_for_good_bounces_at_once() {
        given(queued, attempted)
                .when(new RecordFailure(ID, 1, failure(Outcome.PERMANENT), at(T1)))
                .then(new NoticeBounced(TO, 1, Cause.REFUSED, 451, T1))
                .arming();
    }

    @Test
    void what_nobody_can_write_bounces_at_once_and_is_not_blamed_on_the_relay() {
        given(queued, attempted)
                .when(new RecordFailure(ID, 1, failure(Outcome.UNWRITABLE), at(T1)))
                .then(new NoticeBounced(TO, 1, Cause.UNWRITABLE, 451, T1))
                .arming();
    }

    @Test
    void the_eleventh_failure_is_the_last() {
        var eleventh = new NoticeAttempted(TO, 11, T1, PATIENT);
        given(queued, eleventh)
                .when(new RecordFailure(ID, 11, failure(Outcome.TEMPORARY), at(T1)))
                .then(new NoticeBounced(TO, 11, Cause.EXHAUSTED, 451, T1));
    }

    @Test
    void nothing_is_tried_after_a_day() {
        Instant next = T0.plus(Duration.ofHours(24)).plusMillis(1);
        given(queued, attempted, new NoticeDeferred(TO, 1, failure(Outcome.TEMPORARY), next))
                .when(new ResumeNotice(ID, next, at(next)))
                .then(new NoticeBounced(TO, 1, Cause.EXPIRED, 0, next));
    }

    @Test
    void a_relay_that_answers_after_the_notice_was_given_up_did_take_it() {
        given(queued, attempted, new NoticeBounced(TO, 1, Cause.EXPIRED, 0, T1))
                .when(new RecordHandOver(ID, 1, at(T1)))
                .then(new NoticeHandedOver(TO, 1, false, T1));
    }

    @Test
    void a_deferred_notice_falls_due_at_its_time() {
        Instant next = T0.plusSeconds(5);
        given(queued, attempted, deferred(1, Outcome.TEMPORARY))
                .when(new ResumeNotice(ID, next, at(next)))
                .then(new NoticeFellDue(TO, 1, false, next.plus(Redelivery.PATIENCE)));
    }

    @Test
    void an_attempt_without_an_answer_falls_due_as_unanswered() {
        given(queued, attempted)
                .when(new ResumeNotice(ID, PATIENT, at(PATIENT)))
                .then(unanswered());
    }

    @Test
    void an_alarm_for_another_time_answers_nothing() {
        given(queued, attempted, deferred(1, Outcome.TEMPORARY))
                .when(new ResumeNotice(ID, PATIENT, at(PATIENT)))
                .thenNothing();
        given(queued, attempted, handedOver)
                .when(new ResumeNotice(ID, PATIENT, at(PATIENT)))
                .thenNothing();
    }

    @Test
    void after_an_unanswered_attempt_the_next_one_is_a_resend() {
        given(queued, attempted, unanswered(), new NoticeAttempted(TO, 2, T1, PATIENT))
                .when(new RecordHandOver(ID, 2, at(T1)))
                .then(new NoticeHandedOver(TO, 2, true, T1));
    }

    @Test
    void after_a_broken_connection_the_next_one_is_a_resend() {
        given(
                        queued,
                        attempted,
                        deferred(1, Outcome.UNKNOWN),
                        new NoticeAttempted(TO, 2, T1, PATIENT))
                .when(new RecordHandOver(ID, 2, at(T1)))
                .then(new NoticeHandedOver(TO, 2, true, T1));
    }

    @Test
    void after_a_failure_whose_outcome_is_known_the_next_one_is_no_resend() {
        given(
                        queued,
                        attempted,
                        deferred(1, Outcome.TEMPORARY),
                        new NoticeAttempted(TO, 2, T1, PATIENT))
                .when(new RecordHandOver(ID, 2, at(T1)))
                .then(new NoticeHandedOver(TO, 2, false, T1));
    }

    @Test
    void a_late_answer_of_an_attempt_given_up_still_counts() {
        given(queued, attempted, unanswered())
                .when(new RecordHandOver(ID, 1, at(T1)))
                .then(new NoticeHandedOver(TO, 1, false, T1));
    }

    @Test
    void a_second_copy_that_the_relay_took_is_not_concealed() {
        given(queued, attempted, unanswered(), handedOver)
                .when(new RecordHandOver(ID, 2, at(T1)))
                .then(new NoticeHandedOver(TO, 2, true, T1));
    }

    @Test
    void the_recipient_acknowledges_what_was_sent_once() {
        given(queued, attempted, handedOver)
                .when(new AcknowledgeNotice(ID, Act.of(LEE, T1)))
                .then(new NoticeAcknowledged(TO, T1));
        given(queued, attempted, handedOver, new NoticeAcknowledged(TO, T1))
                .when(new AcknowledgeNotice(ID, Act.of(LEE, T1)))
                .thenNothing();
    }

    @Test
    void a_bounced_notice_read_elsewhere_can_be_acknowledged() {
        given(queued, attempted, new NoticeBounced(TO, 1, Cause.REFUSED, 550, T0))
                .when(new AcknowledgeNotice(ID, Act.of(LEE, T1)))
                .then(new NoticeAcknowledged(TO, T1));
    }

    @Test
    void what_was_not_sent_cannot_be_acknowledged() {
        given(queued)
                .when(new AcknowledgeNotice(ID, Act.of(LEE, T1)))
                .thenRefused(new NoticeNotSent(ID));
    }

    @Test
    void a_colleague_cannot_acknowledge_and_a_stranger_learns_nothing() {
        var colleague = new Actor("globex.kim", "globex");
        given(queued, attempted, handedOver)
                .when(new AcknowledgeNotice(ID, Act.of(colleague, T1)))
                .thenRefused(new NotTheRecipient("globex.kim"));
        var stranger = new Actor("initech.jo", "initech");
        given(queued, attempted, handedOver)
                .when(new AcknowledgeNotice(ID, Act.of(stranger, T1)))
                .thenRefused(new NoticeUnknown(ID));
    }

    @Test
    void nothing_happens_to_a_notice_that_was_never_queued() {
        given().when(new BeginAttempt(ID, 0, Act.of(HOUSE, T0))).thenRefused(new NoticeUnknown(ID));
    }

    private NoticeEvent deferred(int attempt, Outcome outcome) {
        return new NoticeDeferred(TO, attempt, failure(outcome), T0.plusSeconds(5));
    }

    private NoticeEvent unanswered() {
        return new NoticeFellDue(TO, 1, true, PATIENT.plus(Redelivery.PATIENCE));
    }

    private static Failure failure(Outcome outcome) {
        return new Failure(outcome, 451, Personal.of(LEE.sub(), "try later"));
    }

    private static DeciderSpec<Notice, NoticeCommand, NoticeEvent> given(NoticeEvent... events) {
        return DeciderSpec.given(NoticeDecider.INSTANCE, events);
    }
}
