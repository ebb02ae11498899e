package org.huiyi.rest.problem;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// An argument of a sentence as people read it. Instants stay ISO-8601 in UTC, for no locale or zone may
/// be guessed in a verdict; numbers stay numbers, so that a text may format them.
final class Readable {
    private Readable() {}

    static Object of(@Nullable Object argument, Locale locale) {
        return switch (argument) {
            case null -> "—";
            case Number number -> number;
            case Duration duration -> duration(duration, isChinese(locale));
            case Personal personal -> personal.readable();
            case Optional<?> optional -> of(optional.orElse(null), locale);
            case Collection<?> many -> list(many, locale);
            case String text when text.matches("PT[0-9HMS.]+") -> parsed(text, locale);
            case ZoneId zone -> zone.getId();
            default -> argument.toString();
        };
    }

    private static Object parsed(String text, Locale locale) {
        try {
            return duration(Duration.parse(text), isChinese(locale));
        } catch (java.time.format.DateTimeParseException e) {
            return text;
        }
    }

    private static String list(Collection<?> many, Locale locale) {
        return many.stream()
                .map(one -> of(one, locale).toString())
                .collect(Collectors.joining(isChinese(locale) ? "、" : ", "));
    }

    static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }

    /// Whole days from two days up, else hours: the regulation itself counts 24 hours, not one day.
    private static String duration(Duration time, boolean chinese) {
        var words = new StringJoiner(chinese ? "" : " ");
        boolean inDays = time.toHours() >= 48 && time.equals(Duration.ofDays(time.toDays()));
        add(words, inDays ? time.toDays() : 0, chinese ? "天" : "day");
        add(words, inDays ? 0 : time.toHours(), chinese ? "小时" : "hour");
        add(words, time.toMinutesPart(), chinese ? "分钟" : "minute");
        add(words, time.toSecondsPart(), chinese ? "秒" : "second");
        return words.length() == 0 ? (chinese ? "0秒" : "0 seconds") : words.toString();
    }

    private static void add(StringJoiner words, long n, String unit) {
        if (n != 0) {
            boolean latin = unit.charAt(0) < 128;
            words.add(latin ? n + " " + unit + (n == 1 ? "" : "s") : n + unit);
        }
    }
}
