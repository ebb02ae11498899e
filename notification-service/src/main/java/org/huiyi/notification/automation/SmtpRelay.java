package org.huiyi.notification.automation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.notification.letter.CalendarPart;
import org.huiyi.notification.letter.CalendarPart.Method;
import org.huiyi.notification.letter.Composer;
import org.huiyi.notification.letter.Letter;
import org.huiyi.notification.notice.Failure;
import org.huiyi.notification.notice.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Speaks to a mail relay. The Message-ID derives from the notice, so that a mail sent twice can be seen
/// as one by whoever receives it.
public final class SmtpRelay implements Relay {
    private static final Logger log = LoggerFactory.getLogger(SmtpRelay.class);

    private final JavaMailSender sender;
    private final Composer composer;
    private final InternetAddress from;
    private final Clock clock;

    /// @throws AddressException `from` is no mail address
    public SmtpRelay(JavaMailSender sender, Composer composer, String from, Clock clock)
            throws AddressException {
        this.sender = sender;
        this.composer = composer;
        this.from = new InternetAddress(from, true);
        this.clock = clock;
    }

    @Override
    public Reply handOver(Message message) {
        Letter letter;
        try {
            letter = composer.compose(message);
        } catch (RuntimeException unwritable) {
            log.error("Nobody can write {}", message.routing(), unwritable);
            return notTaken(SmtpFailures.unwritable(unwritable, message.routing().personId()));
        }
        return handOver(message, letter);
    }

    private Reply handOver(Message message, Letter letter) {
        try {
            sender.send(mail(message, letter));
            return new Reply.Taken();
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            return notTaken(SmtpFailures.read(e, message.routing().personId()));
        }
    }

    private static Reply notTaken(Failure failure) {
        return new Reply.NotTaken(failure);
    }

    private MimeMessage mail(Message message, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        var mail = sender.createMimeMessage();
        var parts = new MimeMessageHelper(mail, true, UTF_8.name());
        parts.setFrom(from);
        parts.setTo(recipient(message));
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), letter.html());
        parts.setSentDate(Date.from(clock.instant()));
        attach(parts, letter);
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Message-ID", messageId(message));
        return mail;
    }

    private static void attach(MimeMessageHelper parts, Letter letter) throws MessagingException {
        CalendarPart calendar = letter.calendar();
        if (calendar != null) {
            parts.addAttachment(
                    calendar.method() == Method.CANCEL ? "cancel.ics" : "invite.ics",
                    new ByteArrayResource(calendar.text().getBytes(UTF_8)),
                    "text/calendar; method=" + calendar.method() + "; charset=UTF-8");
        }
    }

    private static InternetAddress recipient(Message message)
            throws AddressException, UnsupportedEncodingException {
        Personal email = message.to().email();
        if (email.text() == null) {
            throw new AddressException("The address was erased");
        }
        var address = new InternetAddress(email.text(), true);
        String name = message.to().name().text();
        if (name != null) {
            address.setPersonal(name.replaceAll("\\p{Cntrl}+", " "), UTF_8.name());
        }
        return address;
    }

    private String messageId(Message message) {
        String address = from.getAddress();
        String domain = address.substring(address.lastIndexOf('@') + 1);
        return "<" + message.routing().noticeId() + "@" + domain + ">";
    }
}
