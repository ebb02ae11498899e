package org.huiyi.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;

/// SMTP on one port, the mailbox page on another.
public final class MailServer implements AutoCloseable {

    private final GreenMail smtp;
    private final MailboxPage page;

    private MailServer(GreenMail smtp, MailboxPage page) {
        this.smtp = smtp;
        this.page = page;
    }

    /// Starts both; returns when both listen.
    public static MailServer start(int smtpPort, int pagePort) throws IOException {
        var mailbox = new Mailbox();
        var smtp =
                new ChoosyMail(new ServerSetup(smtpPort, "localhost", ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager()
                .setMessageDeliveryHandler(
                        (message, address) -> new Recipient(address.getEmail(), mailbox));
        smtp.start();
        return new MailServer(smtp, MailboxPage.start(mailbox, pagePort));
    }

    @Override
    public void close() {
        page.close();
        smtp.stop();
    }
}
