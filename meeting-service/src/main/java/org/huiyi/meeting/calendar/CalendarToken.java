package org.huiyi.meeting.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a calendar is read with: which one it is, and the secret that was told once.
public record CalendarToken(String calendarId, String secret) {
    private static final Pattern ID = Pattern.compile("cal_[0-9a-v]{26}");
    private static final Pattern FORM =
            Pattern.compile("(" + ID.pattern() + ")\\.([A-Za-z0-9_-]{43})");

    /// Whether it could be the id of a calendar; other aggregates have ids of other forms.
    public static boolean isCalendarId(String id) {
        return ID.matcher(id).matches();
    }

    /// Empty where it could not be one of ours.
    public static Optional<CalendarToken> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new CalendarToken(form.group(1), form.group(2)))
                : Optional.empty();
    }

    public String text() {
        return calendarId + "." + secret;
    }

    /// The form in which the secret is kept.
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes(secret)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Takes as long whether it fits or not.
    public boolean opens(String secretSha256) {
        return MessageDigest.isEqual(bytes(sha256()), bytes(secretSha256));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "CalendarToken[" + calendarId + "]";
    }
}
