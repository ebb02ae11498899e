package org.huiyi.notification.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.notification.law.DiscretionOfNotices;
import org.huiyi.notification.letter.CalendarPart.Method;
import org.huiyi.notification.notice.Matter.Change;
import org.huiyi.notification.notice.Matter.Convening;
import org.huiyi.notification.notice.Matter.Entry;
import org.huiyi.notification.notice.Message;
import org.jspecify.annotations.Nullable;

/// A meeting as an entry of its reader's calendar: put there, moved, taken away. It is one entry from mail to
/// mail and in meeting-service's own file, since all have the same UID; the meeting's version tells which is
/// the newest. Times are in UTC.
record Invitation(
        Method method,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String onlineLink,
        Entry entry) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 73;

    /// From before versions were told it is stamped with its own start: the same message must give the same
    /// letter.
    static Invitation of(Convening m) {
        Entry entry = m.entry() == null ? new Entry(m.organiser(), 0, m.startsAt()) : m.entry();
        return new Invitation(
                Method.REQUEST,
                m.title(),
                m.startsAt(),
                m.endsAt(),
                m.place(),
                m.onlineLink(),
                entry);
    }

    /// Null when the entry stays as it is, and from before versions were told.
    static @Nullable Invitation of(Change m) {
        Entry entry = m.entry();
        if (entry == null) {
            return null;
        }
        return switch (m.what()) {
            case RESCHEDULED -> changed(Method.REQUEST, m, entry);
            case CANCELLED -> changed(Method.CANCEL, m, entry);
            case AGENDA, PURPOSE -> null;
        };
    }

    private static Invitation changed(Method method, Change m, Entry entry) {
        var now = m.difference();
        return new Invitation(
                method,
                m.title(),
                m.startsAt(),
                m.endsAt(),
                now == null ? null : now.place(),
                now == null ? null : now.onlineLink(),
                entry);
    }

    CalendarPart to(Message message, String subject) {
        String text =
                lines(message, subject)
                        .filter(Objects::nonNull)
                        .map(Invitation::folded)
                        .collect(joining("\r\n", "", "\r\n"));
        return new CalendarPart(method, text);
    }

    private Stream<@Nullable String> lines(Message message, String subject) {
        boolean sensitive = DiscretionOfNotices.isSensitive(title);
        return Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//huiyi//notification-service//EN",
                "METHOD:" + method,
                "BEGIN:VEVENT",
                "UID:" + message.routing().meetingId() + "@huiyi",
                "SEQUENCE:" + entry.version(),
                "DTSTAMP:" + stamp(entry.changedAt()),
                "DTSTART:" + stamp(startsAt),
                "DTEND:" + stamp(endsAt),
                "SUMMARY:" + text(sensitive ? subject : title.strip()),
                value("LOCATION:", place),
                value("DESCRIPTION:", onlineLink),
                "CLASS:" + (sensitive ? "CONFIDENTIAL" : "PRIVATE"),
                status(),
                "ORGANIZER;CN=" + quoted(entry.organiser()) + ":urn:party:" + entry.organiser(),
                attendee(message),
                "END:VEVENT",
                "END:VCALENDAR");
    }

    private @Nullable String status() {
        return switch (method) {
            case REQUEST -> null;
            case CANCEL -> "STATUS:CANCELLED";
        };
    }

    private @Nullable String attendee(Message message) {
        String email = message.to().email().text();
        String asked =
                switch (method) {
                    case REQUEST -> "ATTENDEE;RSVP=TRUE:mailto:";
                    case CANCEL -> "ATTENDEE:mailto:";
                };
        return email == null ? null : asked + email.replaceAll("\\p{Cntrl}", "");
    }

    private static @Nullable String value(String name, @Nullable String value) {
        return value == null || value.isBlank() ? null : name + text(value);
    }

    private static String stamp(Instant at) {
        return STAMP.format(at);
    }

    private static String quoted(String name) {
        return '"' + name.replaceAll("[\"\\p{Cntrl}]", "") + '"';
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Lines of at most 75 octets, cut between characters.
    private static String folded(String line) {
        var all = new StringBuilder();
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            String character = Character.toString(c);
            octets += character.getBytes(UTF_8).length;
            if (octets > LINE) {
                all.append("\r\n ");
                octets = character.getBytes(UTF_8).length;
            }
            all.append(character);
        }
        return all.toString();
    }
}
