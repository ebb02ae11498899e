package org.huiyi.meeting.write;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.AssignmentOfActions;
import org.huiyi.rest.Id;
import org.huiyi.rest.MalformedException;
import org.jspecify.annotations.Nullable;

/// How long the fields of a draft, or of an evaluation, may be, whatever the rules ask for. A blank text is no text.
record MinutesFields(String author) {
    private static final Pattern ID = Pattern.compile(Id.PATTERN);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    static <T> List<T> bounded(String field, List<T> entries) {
        if (entries.size() > Limits.LIST) {
            throw new MalformedException(field, "size");
        }
        if (entries.stream().anyMatch(Objects::isNull)) {
            throw new MalformedException(field, "missing");
        }
        return entries;
    }

    static @Nullable String line(String field, @Nullable String name) {
        if (name != null && name.length() > Limits.LINE) {
            throw new MalformedException(field, "size");
        }
        return name;
    }

    @Nullable Personal text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > Limits.TEXT) {
            throw new MalformedException(field, "size");
        }
        return Personal.of(author, text);
    }

    Personal required(String field, @Nullable String text) {
        Personal given = text(field, text);
        if (given == null) {
            throw new MalformedException(field, "missing");
        }
        return given;
    }

    static String given(String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new MalformedException(field, "missing");
        }
        return Objects.requireNonNull(line(field, name));
    }

    /// Counted from 1.
    static int number(String field, @Nullable Integer number) {
        if (number == null) {
            throw new MalformedException(field, "missing");
        }
        if (number < 1) {
            throw new MalformedException(field, "positive");
        }
        return number;
    }

    @Nullable String id(String field, @Nullable String id) {
        if (id != null && !ID.matcher(id).matches()) {
            throw new MalformedException(field, "id");
        }
        return id;
    }

    @Nullable List<String> ids(String field, @Nullable List<String> ids) {
        if (ids != null) {
            bounded(field, ids).forEach(id -> id(field, id));
        }
        return ids;
    }

    /// As often as an action can be looked at.
    static @Nullable Duration cadence(String field, @Nullable Duration every) {
        if (every != null && !AssignmentOfActions.isCadence(every)) {
            throw new MalformedException(field, "cadence");
        }
        return every;
    }

    /// Of a year that is written with four digits. How far ahead it may lie, the rules say, which know the
    /// meeting's end.
    static @Nullable Instant time(String field, @Nullable Instant at) {
        if (at != null && (at.isBefore(FIRST) || at.isAfter(LAST))) {
            throw new MalformedException(field, "year");
        }
        return at;
    }
}
