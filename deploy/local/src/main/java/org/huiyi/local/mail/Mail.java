package org.huiyi.local.mail;

import java.util.List;

/// One mail as it lies in one recipient's mailbox; a mail to two people is two of these.
///
/// @param id unique in this mailbox server, counting up
/// @param messageId the `Message-ID` header, the same on every copy and every repetition
/// @param to the recipient it was handed over for
/// @param date ISO-8601 UTC
/// @param attachments every part but the two bodies, `text/calendar` included
public record Mail(
        String id,
        String messageId,
        String from,
        String to,
        String subject,
        String date,
        String text,
        String html,
        List<Attachment> attachments) {

    public record Attachment(String name, String contentType) {}
}
