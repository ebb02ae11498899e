package org.huiyi.notification.automation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImapReturnedMailTest {
    private static final String FIRST = "ntc_" + "1".repeat(26);
    private static final String SECOND = "ntc_" + "2".repeat(26);

    private final GreenMail house = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));
    private final Notes notes = new Notes();
    private GreenMailUser user;
    private ImapReturnedMail mailbox;

    /// A reader that stumbles over the first report.
    private static final class Notes implements ReturnedMail.Reader {
        final List<String> taken = new ArrayList<>();
        final List<Exception> left = new ArrayList<>();

        @Override
        public boolean take(DeliveryReport report) {
            if (report.noticeId().equals(FIRST)) {
                throw new IllegalArgumentException("what is this?");
            }
            return taken.add(report.noticeId());
        }

        @Override
        public void leave(Exception why) {
            left.add(why);
        }
    }

    @BeforeEach
    void open() {
        house.start();
        user = house.setUser("returned@acme.example", "returned", "secret");
        int port = house.getImap().getPort();
        mailbox =
                new ImapReturnedMail(
                        new ImapReturnedMail.Place(
                                "127.0.0.1", port, false, "returned", "secret", "INBOX"));
    }

    @AfterEach
    void close() {
        house.stop();
    }

    @Test
    void a_mail_that_nothing_can_be_made_of_is_left_once_and_the_others_are_taken()
            throws Exception {
        comesBack(FIRST);
        comesBack(SECOND);
        mailbox.showNew(50, notes);
        mailbox.showNew(50, notes);
        assertThat(notes.taken).containsExactly(SECOND);
        assertThat(notes.left).hasSize(1);
        assertThat(house.getManagers().getImapHostManager().getInbox(user).getUnseenCount())
                .isZero();
    }

    private void comesBack(String notice) throws Exception {
        String mail =
                """
                From: MAILER-DAEMON@mx.globex.example
                To: returned@acme.example
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: message/delivery-status

                Action: failed
                Diagnostic-Code: smtp; 550 5.1.1 no such person

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@acme.example>

                --b--
                """
                        .formatted(notice)
                        .replace("\n", "\r\n");
        var session = Session.getInstance(new Properties());
        user.deliver(new MimeMessage(session, new ByteArrayInputStream(mail.getBytes(US_ASCII))));
    }
}
