package org.huiyi.notification.automation;

import jakarta.mail.MessagingException;

/// The mailbox in which a mail system puts what it could not deliver.
@FunctionalInterface
public interface ReturnedMail {
    /// Whoever takes one report says whether it is done with.
    interface Reader {
        /// @return false when it has to be shown again
        boolean take(DeliveryReport report);

        /// A mail that nothing can be made of: it is left to people and not shown again, for it would be in the
        /// way of all others.
        void leave(Exception why);
    }

    /// Shows the reports that were not seen yet, up to so many mails of any kind.
    ///
    /// @throws MessagingException the mailbox cannot be read now
    void showNew(int mails, Reader reader) throws MessagingException;
}
