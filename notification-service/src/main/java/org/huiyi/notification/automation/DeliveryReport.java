package org.huiyi.notification.automation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A mail system's report that it could not deliver a mail of ours (RFC 3464), recognised by the Message-ID of
/// the mail it returns.
///
/// @param code the reply code behind it, 0 when none is told
record DeliveryReport(String noticeId, int code) {
    private static final int ENOUGH = 65_536;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
    private static final Pattern CODE =
            Pattern.compile("(?im)^Diagnostic-Code:\\s*smtp\\s*;\\s*(\\d{3})");
    private static final Pattern OURS =
            Pattern.compile("(?im)^Message-ID:\\s*<(ntc_[0-9a-v]{26})@[^<>\\s]+>");

    /// Empty when it is another kind of mail, reports something else than a failure, or concerns no notice.
    static Optional<DeliveryReport> read(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart all)) {
            return Optional.empty();
        }
        String status = part(all, "message/delivery-status");
        String returned = part(all, "text/rfc822-headers", "message/rfc822");
        return status != null && returned != null && FAILED.matcher(status).find()
                ? noticeIn(returned).map(id -> new DeliveryReport(id, code(status)))
                : Optional.empty();
    }

    /// What the first part of one of these types says, as much of it as is worth reading.
    private static @Nullable String part(Multipart all, String... types)
            throws MessagingException, IOException {
        for (int n = 0; n < all.getCount(); n++) {
            var part = all.getBodyPart(n);
            for (String type : types) {
                if (part.isMimeType(type)) {
                    return start(part);
                }
            }
        }
        return null;
    }

    private static String start(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(ENOUGH), UTF_8);
        }
    }

    /// From the headers alone: the text below them may quote anything.
    private static Optional<String> noticeIn(String returned) {
        String headers = returned.split("\\r?\\n\\r?\\n", 2)[0];
        var found = OURS.matcher(headers);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static int code(String status) {
        var found = CODE.matcher(status);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
