package org.huiyi.notification;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.notification.notice.Samples.T0;

import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.notification.Ear.Said;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced.Cause;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.huiyi.notification.notice.NoticeIds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From a mail system's report of non-delivery to a bounce that everybody hears of.
class ReturnedMailTest extends ServiceTest {
    private static final Ear EAR = new Ear(Stage.BROKER.getBrokersAsString());

    @Autowired private Histories histories;

    private final String cause = UUID.randomUUID().toString();
    private final String person = "kit-" + cause.substring(0, 8);
    private final String notice = NoticeIds.of(cause, "globex", person);

    @Test
    void a_mail_that_comes_back_hours_after_the_relay_took_it_bounces_and_is_announced_once() {
        handedOver();
        comesBack(report("failed", notice));
        comesBack(report("failed", notice));

        soon().untilAsserted(() -> assertThat(unread()).isZero());
        assertThat(history())
                .hasExactlyElementsOfTypes(
                        NoticeQueued.class,
                        NoticeAttempted.class,
                        NoticeHandedOver.class,
                        NoticeBounced.class);
        var bounced = (NoticeBounced) history().getLast();
        assertThat(bounced.cause()).isEqualTo(Cause.RETURNED);
        assertThat(bounced.code()).isEqualTo(550);
        soon().untilAsserted(() ->
                assertThat(EAR.about(notice))
                        .extracting(Said::type)
                        .containsExactly("notice.NoticeHandedOver.v1", "notice.NoticeBounced.v1"));
        soon().untilAsserted(() ->
                assertThat(listed(cause, person, "globex").path("grade").asString())
                        .isEqualTo("BOUNCED"));
    }

    @Test
    void a_delay_an_unknown_notice_and_any_other_mail_change_nothing() {
        handedOver();
        comesBack(report("delayed", notice));
        comesBack(report("failed", "ntc_" + "0".repeat(26)));
        comesBack(
                "From: x@y.example\r\nTo: %s\r\nSubject: Hello\r\n\r\nMessage-ID: <%s@acme.example>\r\n"
                        .formatted(Stage.RETURNED, notice));

        soon().untilAsserted(() -> assertThat(unread()).isZero());
        assertThat(history()).hasSize(3);
    }

    private void handedOver() {
        ask(
                new ConveningV1(
                        cause,
                        "mtg_" + cause.substring(0, 8),
                        "Plan",
                        List.of(recipient("globex", person, person + "@globex.example")),
                        "acme",
                        T0,
                        T0.plusSeconds(3600),
                        "Asia/Shanghai",
                        "Room 5",
                        null,
                        List.of("Budget"),
                        "Agree on the budget",
                        List.of(),
                        null));
        soon().untilAsserted(() -> assertThat(history()).hasSize(3));
    }

    private List<Object> history() {
        return histories.events(notice).stream().<Object>map(RecordedEvent::payload).toList();
    }

    private static int unread() {
        var managers = Stage.POST.getManagers();
        var user = managers.getUserManager().getUserByEmail(Stage.RETURNED);
        try {
            return managers.getImapHostManager().getInbox(user).getUnseenCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void comesBack(String mail) {
        try {
            var session = Session.getInstance(new Properties());
            var in = new ByteArrayInputStream(mail.getBytes(US_ASCII));
            Stage.POST
                    .getUserManager()
                    .getUserByEmail(Stage.RETURNED)
                    .deliver(new MimeMessage(session, in));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As RFC 3464 has it, with the headers of the returned mail.
    private static String report(String action, String notice) {
        return """
        From: MAILER-DAEMON@mx.globex.example
        To: %s
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain

        Your message could not be delivered.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.globex.example

        Final-Recipient: rfc822; kit@globex.example
        Action: %s
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 no such person

        --b
        Content-Type: text/rfc822-headers

        From: meetings@acme.example
        Message-ID: <%s@acme.example>
        Subject: Notice

        --b--
        """
                .formatted(Stage.RETURNED, action, notice)
                .replace("\n", "\r\n");
    }
}
