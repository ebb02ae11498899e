package org.huiyi.notification.automation;

import jakarta.mail.MessagingException;

/// The mailbox in which a mail system puts what it could not deliver.
@FunctionalInterface
public interface ReturnedMail {
    /// Whoever takes one report says whether it is done with.
    @FunctionalInterface
    interface Reader {
        /// @return false when it has to be shown again
        boolean take(DeliveryReport report);
    }

    /// Shows the reports that were not seen yet, up to so many mails of any kind.
    ///
    /// @throws MessagingException the mailbox cannot be read now
    void showNew(int mails, Reader reader) throws MessagingException;
}
