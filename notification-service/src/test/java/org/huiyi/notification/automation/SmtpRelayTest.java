package org.huiyi.notification.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.notification.notice.Samples.LEE;
import static org.huiyi.notification.notice.Samples.T0;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.automation.Relay.Reply;
import org.huiyi.notification.automation.Relay.Reply.NotTaken;
import org.huiyi.notification.automation.Relay.Reply.Taken;
import org.huiyi.notification.letter.Composer;
import org.huiyi.notification.letter.Links;
import org.huiyi.notification.notice.Addressee;
import org.huiyi.notification.notice.Failure.Outcome;
import org.huiyi.notification.notice.Matter;
import org.huiyi.notification.notice.Message;
import org.huiyi.notification.notice.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpRelayTest {
    private final GreenMail house = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private Gate gate;
    private Relay relay;

    @BeforeEach
    void open() throws Exception {
        house.start();
        gate = new Gate(house.getSmtp().getPort());
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(gate.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        var composer = new Composer(new Links("http://m", "http://a"));
        var clock = Clock.fixed(T0, ZoneOffset.UTC);
        relay = new SmtpRelay(sender, composer, "meetings@acme.example", clock);
    }

    @AfterEach
    void close() {
        gate.shut();
        house.stop();
    }

    @Test
    void a_mail_tells_who_wrote_it_and_that_a_machine_did() throws Exception {
        assertThat(send("lee@globex.example")).isEqualTo(new Taken());
        MimeMessage mail = received();
        String id = Samples.routing("Convening").noticeId();
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@acme.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSubject()).isEqualTo("Meeting notice: Plan");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0].toString()).contains("lee@globex.example");
    }

    @Test
    void a_convening_carries_text_html_and_an_invitation() {
        send("lee@globex.example");
        assertThat(GreenMailUtil.getWholeMessage(received()).toLowerCase(Locale.ROOT))
                .contains("text/plain", "text/html", "text/calendar; method=request");
    }

    @Test
    void minutes_are_sent_without_an_invitation() {
        relay.handOver(message("lee@globex.example", "Lee", Samples.minutes("Plan", "We agreed")));
        assertThat(GreenMailUtil.getWholeMessage(received())).contains("text/plain", "We agreed");
        assertThat(GreenMailUtil.getWholeMessage(received())).doesNotContain("text/calendar");
    }

    @Test
    void the_same_notice_sent_twice_has_the_same_message_id() throws Exception {
        send("lee@globex.example");
        send("lee@globex.example");
        var mails = house.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    }

    @Test
    void a_recipient_refused_for_good_is_a_permanent_failure_with_its_code() {
        assertThat(failed(send("nobody@globex.example"), Outcome.PERMANENT)).isEqualTo(550);
    }

    @Test
    void a_recipient_refused_for_now_is_a_temporary_failure_with_its_code() {
        assertThat(failed(send("full@globex.example"), Outcome.TEMPORARY)).isEqualTo(452);
    }

    @Test
    void a_relay_that_is_not_there_is_a_temporary_failure() {
        gate.shut();
        failed(send("lee@globex.example"), Outcome.TEMPORARY);
    }

    @Test
    void a_line_that_breaks_before_the_answer_leaves_the_outcome_unknown() {
        gate.breakOnce();
        failed(send("lee@globex.example"), Outcome.UNKNOWN);
        assertThat(house.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no address",
                "a@b.example\r\nRCPT TO:<c@d.example>",
                "a@b.example, c@d.example"
            })
    void what_is_no_address_is_a_permanent_failure(String address) {
        failed(send(address), Outcome.PERMANENT);
        assertThat(house.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_erased_address_is_a_permanent_failure() {
        failed(relay.handOver(message(null, "Lee", Samples.convening("Plan"))), Outcome.PERMANENT);
    }

    @Test
    void what_no_letter_can_be_made_of_is_given_up_at_once_and_no_relay_is_asked() {
        var strange = new Matter.Incident("Plan", "NO_SUCH_KIND", null, null, T0, "UTC");
        var elsewhere = new Matter.MinutesOverdue("Plan", T0, "Nowhere/Land", null);
        for (Matter matter : List.of(strange, elsewhere)) {
            var reply = relay.handOver(message("lee@globex.example", "Lee", matter));
            failed(reply, Outcome.UNWRITABLE);
        }
        assertThat(house.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_cancelled_meeting_is_taken_out_of_the_calendar() {
        var cancelled =
                new Matter.Change(
                        "Plan",
                        Matter.Change.What.CANCELLED,
                        null,
                        T0,
                        T0.plusSeconds(60),
                        "UTC",
                        null,
                        Samples.ENTRY);
        relay.handOver(message("lee@globex.example", "Lee", cancelled));
        assertThat(GreenMailUtil.getWholeMessage(received()).toLowerCase(Locale.ROOT))
                .contains("text/calendar; method=cancel");
    }

    @Test
    void names_and_titles_cannot_add_headers() throws Exception {
        var hostile = "Lee\r\nBcc: all@globex.example\r\n\r\nHello";
        relay.handOver(message("lee@globex.example", hostile, Samples.convening(hostile)));
        MimeMessage mail = received();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject())
                .isEqualTo("Meeting notice: Lee Bcc: all@globex.example Hello");
    }

    private Reply send(String address) {
        return relay.handOver(message(address, "Lee", Samples.convening("Plan")));
    }

    private MimeMessage received() {
        assertThat(house.getReceivedMessages()).hasSize(1);
        return house.getReceivedMessages()[0];
    }

    private static int failed(Reply reply, Outcome outcome) {
        assertThat(reply).isInstanceOf(NotTaken.class);
        var failure = ((NotTaken) reply).failure();
        assertThat(failure.outcome()).isEqualTo(outcome);
        return failure.code();
    }

    private static Message message(String address, String name, Matter matter) {
        var to = new Addressee(Personal.of(LEE.sub(), name), Personal.of(LEE.sub(), address), "en");
        return new Message(Samples.routing(matter.kind()), to, matter);
    }
}
