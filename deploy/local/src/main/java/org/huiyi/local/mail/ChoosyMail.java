package org.huiyi.local.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes mail for every address but those that begin with [#REFUSED]: nobody lives there, so that a bounce can
/// be seen.
final class ChoosyMail extends GreenMail {

    static final String REFUSED = "bounce-";

    private static final String NOBODY = "550 5.1.1 Nobody of that name here";

    ChoosyMail(ServerSetup setup) {
        super(setup);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers usual) {
        return super.createServices(setups, new Choosy(usual));
    }

    private static final class Choosy extends Managers {
        private final Managers usual;

        Choosy(Managers usual) {
            this.usual = usual;
        }

        @Override
        public UserManager getUserManager() {
            return usual.getUserManager();
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return usual.getImapHostManager();
        }

        @Override
        public SmtpManager getSmtpManager() {
            return new Refusing(usual);
        }
    }

    private static final class Refusing extends SmtpManager {
        Refusing(Managers usual) {
            super(usual.getImapHostManager(), usual.getUserManager());
        }

        @Override
        public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
            return recipient.getEmail().toLowerCase(Locale.ROOT).startsWith(REFUSED)
                    ? NOBODY
                    : super.checkRecipient(state, recipient);
        }
    }
}
