package org.huiyi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.notification.notice.Samples.T0;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.MeetingAnnouncement.MeetingReclassifiedV1;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.NoticeRequest.ActionNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.ActionNewsV1.News;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.notification.Ear.Said;
import org.huiyi.notification.confidentiality.ConfidentialityId;
import org.huiyi.notification.notice.NoticeEvent;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.huiyi.notification.notice.NoticeIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// From a request on Kafka to a mail in a mailbox, and back.
class NoticePathTest extends ServiceTest {
    private static final Ear EAR = new Ear(Stage.BROKER.getBrokersAsString());

    @Autowired private Histories histories;
    @Autowired private SlowClock clock;

    private final String cause = UUID.randomUUID().toString();
    private final String meeting = "mtg_" + cause.substring(0, 8);
    private final String person = "lee-" + cause.substring(0, 8);
    private final String address = person + "@globex.example";
    private final String notice = NoticeIds.of(cause, "globex", person);

    @Test
    void every_recipient_gets_one_mail() {
        String kim = "kim-" + cause.substring(0, 8);
        ask(
                convening(
                        recipient("globex", person, address),
                        recipient("globex", kim, kim + "@globex.example")));
        soon().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(1));
        soon().untilAsserted(() -> assertThat(mailsTo(kim)).hasSize(1));
        soon().untilAsserted(() ->
                assertThat(history())
                        .hasExactlyElementsOfTypes(
                                NoticeQueued.class, NoticeAttempted.class, NoticeHandedOver.class));
    }

    @ParameterizedTest
    @EnumSource(News.class)
    void whatever_there_is_to_know_of_an_action_reaches_its_people(News news) throws Exception {
        ask(
                new ActionNewsV1(
                        cause,
                        meeting,
                        "Plan",
                        List.of(recipient("globex", person, address)),
                        news,
                        "act_1",
                        Personal.of("acme.rec", "Write it down"),
                        person,
                        T0,
                        news == News.ESCALATED ? ActionNewsV1.Cause.OVERDUE : null,
                        null,
                        "Asia/Shanghai",
                        null));
        soon().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(1));
        assertThat(mailsTo(address).getFirst().getSubject()).contains("Plan");
        soon().untilAsserted(() -> assertThat(handedOver(notice)).hasSize(1));
    }

    @Test
    void a_request_heard_three_times_gives_one_mail() {
        var request = convening(recipient("globex", person, address));
        ask(request);
        ask(request);
        ask(request);
        var last = minutes(recipient("globex", person, address));
        ask(last);
        soon().untilAsserted(() -> assertThat(handedOver(minutesNotice())).hasSize(1));
        assertThat(mailsTo(address)).hasSize(2);
        assertThat(handedOver(notice)).hasSize(1);
    }

    @Test
    void while_the_relay_is_down_mails_wait_and_then_go_out_once_each() {
        Stage.GATE.shut();
        ask(convening(recipient("globex", person, address)));
        soon().untilAsserted(() ->
                assertThat(history()).hasAtLeastOneElementOfType(NoticeDeferred.class));
        Stage.GATE.open();
        soon().untilAsserted(() -> assertThat(handedOver(notice)).hasSize(1));
        assertThat(handedOver(notice).getFirst().resent()).isFalse();
        assertThat(mailsTo(address)).hasSize(1);
    }

    /// R54: "content reclassified later"
    @Test
    void what_waits_to_be_sent_says_nothing_of_a_meeting_that_became_sensitive() throws Exception {
        Stage.GATE.shut();
        ask(convening(recipient("globex", person, address)));
        soon().untilAsserted(() ->
                assertThat(history()).hasAtLeastOneElementOfType(NoticeDeferred.class));
        say(
                Topics.MEETING_EVENTS,
                meeting,
                cause + "-sensitive",
                "meeting.MeetingReclassified.v1",
                written(new MeetingReclassifiedV1(meeting, "SENSITIVE", 0, T0)));
        soon().until(() -> !histories.events(ConfidentialityId.of(meeting)).isEmpty());
        Stage.GATE.open();
        soon().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(1));
        var mail = mailsTo(address).getFirst();
        assertThat(mail.getSubject()).doesNotContain("Plan");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("Budget");
    }

    @Test
    void a_recipient_the_relay_refuses_bounces_and_the_others_do_not() {
        ask(
                convening(
                        recipient("globex", person, "nobody-" + address),
                        recipient("initech", "kim-" + person, "kim-" + address)));
        soon().untilAsserted(() ->
                assertThat(history()).hasAtLeastOneElementOfType(NoticeBounced.class));
        soon().untilAsserted(() -> assertThat(mailsTo("kim-" + address)).hasSize(1));
        assertThat(mailsTo("nobody-" + address)).isEmpty();
        thenItWasAnnounced("notice.NoticeBounced.v1");
    }

    @Test
    void a_line_that_breaks_before_the_answer_leads_to_a_resend_with_the_same_message_id() {
        Stage.GATE.breakOnce();
        ask(convening(recipient("globex", person, address)));
        soon().untilAsserted(() -> assertThat(handedOver(notice)).hasSize(1));
        thenItWasResent();
    }

    @Test
    void a_process_that_dies_before_it_records_the_answer_leads_to_a_resend() {
        clock.behindBy(Duration.ofMinutes(4));
        relay.dieOnce();
        ask(convening(recipient("globex", person, address)));
        soon().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(1));
        clock.behindBy(Duration.ZERO);
        soon().untilAsserted(() -> assertThat(handedOver(notice)).hasSize(1));
        assertThat(history())
                .hasExactlyElementsOfTypes(
                        NoticeQueued.class,
                        NoticeAttempted.class,
                        NoticeFellDue.class,
                        NoticeAttempted.class,
                        NoticeHandedOver.class);
        thenItWasResent();
    }

    private void thenItWasAnnounced(String type) {
        soon().untilAsserted(() ->
                assertThat(EAR.about(notice)).extracting(Said::type).containsExactly(type));
        var said = EAR.about(notice).getFirst();
        assertThat(said.key()).isEqualTo(meeting);
        assertThat(said.data().path("causeEventId").asString()).isEqualTo(cause);
    }

    private void thenItWasResent() {
        assertThat(handedOver(notice).getFirst().resent()).isTrue();
        var mails = mailsTo(address);
        assertThat(mails).hasSize(2);
        assertThat(messageId(mails.get(0))).isEqualTo(messageId(mails.get(1)));
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<NoticeEvent> history() {
        return history(notice);
    }

    private List<NoticeEvent> history(String id) {
        return histories.events(id).stream()
                .map(RecordedEvent::payload)
                .map(NoticeEvent.class::cast)
                .toList();
    }

    private List<NoticeHandedOver> handedOver(String id) {
        return history(id).stream()
                .filter(NoticeHandedOver.class::isInstance)
                .map(NoticeHandedOver.class::cast)
                .toList();
    }

    private String minutesNotice() {
        return NoticeIds.of(cause + "-minutes", "globex", person);
    }

    private NoticeRequest convening(Recipient... to) {
        return new ConveningV1(
                cause,
                meeting,
                "Plan",
                List.of(to),
                "acme",
                T0,
                T0.plusSeconds(3600),
                "Asia/Shanghai",
                "Room 5",
                null,
                List.of("Budget"),
                "Agree on the budget",
                List.of(),
                null);
    }

    private NoticeRequest minutes(Recipient... to) {
        return new MinutesV1(
                cause + "-minutes",
                meeting,
                "Plan",
                List.of(to),
                T0,
                false,
                "Asia/Shanghai",
                List.of(Personal.of("acme.rec", "We agreed")),
                List.of(),
                List.of(),
                1,
                null,
                List.of(),
                null,
                null);
    }
}
