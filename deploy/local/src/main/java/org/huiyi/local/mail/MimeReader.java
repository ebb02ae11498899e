package org.huiyi.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Takes a MIME message apart: the first plain and the first HTML body, and the names of everything else.
final class MimeReader {

    private final MimeMessage message;
    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    MimeReader(MimeMessage message) {
        this.message = message;
    }

    Mail mail(String id, String recipient) {
        try {
            read(message);
            var date =
                    Optional.ofNullable(message.getSentDate())
                            .map(java.util.Date::toInstant)
                            .orElseGet(Instant::now);
            return new Mail(
                    id,
                    orEmpty(message.getMessageID()),
                    from(),
                    recipient,
                    orEmpty(message.getSubject()),
                    date.toString(),
                    text,
                    html,
                    List.copyOf(attachments));
        } catch (MessagingException | IOException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int at = 0; at < parts.getCount(); at++) {
                read(parts.getBodyPart(at));
            }
        } else if (body(part, "text/plain") && text.isEmpty()) {
            text = (String) part.getContent();
        } else if (body(part, "text/html") && html.isEmpty()) {
            html = (String) part.getContent();
        } else {
            attachments.add(attachment(part));
        }
    }

    private static boolean body(Part part, String type) throws MessagingException {
        return part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private static Mail.Attachment attachment(Part part) throws MessagingException, IOException {
        var name = part.getFileName() == null ? "" : MimeUtility.decodeText(part.getFileName());
        return new Mail.Attachment(name, part.getContentType().replaceAll("\\s+", " "));
    }

    private String from() throws MessagingException {
        var senders = message.getFrom();
        return senders == null
                ? ""
                : Arrays.stream(senders)
                        .map(sender -> ((InternetAddress) sender).getAddress())
                        .findFirst()
                        .orElse("");
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String header) {
        return header == null ? "" : header;
    }
}
