package org.huiyi.notification.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.notification.law.DiscretionOfNotices;
import org.huiyi.notification.notice.Matter.Convening;
import org.huiyi.notification.notice.Message;
import org.jspecify.annotations.Nullable;

/// A convening as an iCalendar request, so that it can be put into a calendar. Times are in UTC. The event
/// is stamped with its own start, for the same message must give the same letter.
final class Invitation {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 73;

    private Invitation() {}

    static String of(Message message, Convening meeting, String subject) {
        return lines(message, meeting, subject)
                .filter(Objects::nonNull)
                .map(Invitation::folded)
                .collect(joining("\r\n", "", "\r\n"));
    }

    private static Stream<@Nullable String> lines(
            Message message, Convening meeting, String subject) {
        boolean sensitive = DiscretionOfNotices.isSensitive(meeting.title());
        return Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//huiyi//notification-service//EN",
                "METHOD:REQUEST",
                "BEGIN:VEVENT",
                "UID:" + message.routing().meetingId() + "@huiyi",
                "SEQUENCE:0",
                "DTSTAMP:" + stamp(meeting.startsAt()),
                "DTSTART:" + stamp(meeting.startsAt()),
                "DTEND:" + stamp(meeting.endsAt()),
                "SUMMARY:" + text(sensitive ? subject : meeting.title().strip()),
                value("LOCATION:", meeting.place()),
                value("DESCRIPTION:", meeting.onlineLink()),
                "CLASS:" + (sensitive ? "CONFIDENTIAL" : "PRIVATE"),
                "ORGANIZER;CN=" + quoted(meeting.organiser()) + ":urn:party:" + meeting.organiser(),
                attendee(message),
                "END:VEVENT",
                "END:VCALENDAR");
    }

    private static @Nullable String attendee(Message message) {
        String email = message.to().email().text();
        return email == null
                ? null
                : "ATTENDEE;RSVP=TRUE:mailto:" + email.replaceAll("\\p{Cntrl}", "");
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
