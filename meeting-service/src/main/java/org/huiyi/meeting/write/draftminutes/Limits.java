package org.huiyi.meeting.write.draftminutes;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.rest.MalformedException;
import org.jspecify.annotations.Nullable;

/// How long a draft's fields may be, whatever the rules ask for. A blank text is no text.
record Limits(String author) {
    private static final int ENTRIES = 500;
    private static final int TEXT = 10_000;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    static <T> List<T> bounded(String field, List<T> entries) {
        if (entries.size() > ENTRIES) {
            throw new MalformedException(field, "too-long");
        }
        if (entries.stream().anyMatch(Objects::isNull)) {
            throw new MalformedException(field, "missing");
        }
        return entries;
    }

    static @Nullable String bounded(String field, @Nullable String name, int most) {
        if (name != null && name.length() > most) {
            throw new MalformedException(field, "too-long");
        }
        return name;
    }

    @Nullable Personal text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > TEXT) {
            throw new MalformedException(field, "too-long");
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

    @Nullable String id(String field, @Nullable String id) {
        if (id != null && !ID.matcher(id).matches()) {
            throw new MalformedException(field, "not-an-id");
        }
        return id;
    }

    @Nullable Duration positive(String field, @Nullable Duration duration) {
        if (duration != null && (duration.isNegative() || duration.isZero())) {
            throw new MalformedException(field, "not-positive");
        }
        return duration;
    }
}
