package org.huiyi.meeting.write.planseries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.huiyi.meeting.series.Rhythm;
import org.huiyi.rest.MalformedException;

/// The dates that a recurrence rule of RFC 5545 amounts to, on the calendar of the rhythm's zone: a change of
/// clocks moves no date. At most one meeting a day, {@value #MOST} in all, and three years.
final class RecurrenceRule {
    static final int MOST = 400;

    private static final String FIELD = "recurrence";
    private static final Period FARTHEST = Period.ofYears(3);
    private static final List<String> DAILY_OR_RARER =
            List.of("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY");
    private static final List<String> OF_THE_CLOCK = List.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final Rhythm rhythm;
    private final List<String> parts;

    private RecurrenceRule(Rhythm rhythm) {
        this.rhythm = rhythm;
        String text = rhythm.recurrence().strip().toUpperCase(Locale.ROOT);
        this.parts = Arrays.asList(text.replaceFirst("^RRULE:", "").split(";"));
    }

    /// @throws MalformedException it is no such rule, names no date, or goes beyond the bounds
    static List<LocalDate> dates(Rhythm rhythm) {
        return new RecurrenceRule(rhythm).dates();
    }

    private List<LocalDate> dates() {
        if (parts.stream().noneMatch(DAILY_OR_RARER::contains)
                || parts.stream().anyMatch(RecurrenceRule::isOutOfPlace)) {
            throw new MalformedException(FIELD, "recurrence");
        }
        var first = rhythm.startsAt().toLocalDate();
        var last = last(first);
        var dates =
                expanded(first, last.plusDays(1)).stream()
                        .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                        .distinct()
                        .sorted()
                        .toList();
        if (dates.isEmpty()) {
            throw new MalformedException(FIELD, "recurrence-empty");
        }
        if (isTooMany(dates.size())) {
            throw new MalformedException(FIELD, "recurrence-bounds");
        }
        return dates;
    }

    private static boolean isOutOfPlace(String part) {
        return OF_THE_CLOCK.contains(part.split("=")[0]) || part.matches("INTERVAL=0*");
    }

    private List<LocalDate> expanded(LocalDate first, LocalDate end) {
        String rule =
                parts.stream()
                        .filter(part -> !part.startsWith("UNTIL="))
                        .collect(Collectors.joining(";"));
        try {
            return new Recur<LocalDate>(rule).getDates(first, first, end);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedException(FIELD, "recurrence");
        }
    }

    /// The earliest of the ends given.
    private Optional<LocalDate> given() {
        return Stream.concat(until().stream(), Stream.ofNullable(rhythm.until()))
                .min(Comparator.naturalOrder());
    }

    /// Three years on where no end is given.
    private LocalDate last(LocalDate first) {
        var farthest = first.plus(FARTHEST);
        var last = given().orElse(farthest);
        if (last.isAfter(farthest)) {
            throw new MalformedException(FIELD, "recurrence-bounds");
        }
        return last;
    }

    /// More than the bounds allow, or a number of times that three years are too short for.
    private boolean isTooMany(int dates) {
        boolean cutShort =
                given().isEmpty()
                        && parts.stream()
                                .filter(part -> part.startsWith("COUNT="))
                                .anyMatch(part -> !part.equals("COUNT=" + dates));
        return dates > MOST || cutShort;
    }

    private Optional<LocalDate> until() {
        return parts.stream()
                .filter(part -> part.startsWith("UNTIL="))
                .findFirst()
                .map(part -> end(part.substring("UNTIL=".length())));
    }

    /// An occurrence at the very end still counts.
    private LocalDate end(String text) {
        try {
            if (text.length() == 8) {
                return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
            }
            var time = LocalDateTime.parse(text.endsWith("Z") ? text : text + "Z", MOMENT);
            var end = text.endsWith("Z") ? onTheWall(time) : time;
            boolean before = end.toLocalTime().isBefore(rhythm.startsAt().toLocalTime());
            return end.toLocalDate().minusDays(before ? 1 : 0);
        } catch (DateTimeException e) {
            throw new MalformedException(FIELD, "recurrence");
        }
    }

    private LocalDateTime onTheWall(LocalDateTime utc) {
        return LocalDateTime.ofInstant(utc.toInstant(ZoneOffset.UTC), ZoneId.of(rhythm.zone()));
    }
}
