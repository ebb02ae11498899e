package org.huiyi.meeting.read.precedents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.UncoveredCase;
import org.jspecify.annotations.Nullable;

/// A case the regulation did not cover, and what everybody agreed on.
///
/// @param description null when its author was erased; so is the outcome
record Precedent(
        String meetingId,
        int n,
        String organiser,
        List<String> consulted,
        @Nullable String description,
        @Nullable String outcome,
        @Nullable Instant settledAt) {
    static Precedent of(Plan plan, UncoveredCase settled) {
        return new Precedent(
                plan.meetingId(),
                settled.n(),
                plan.organiser(),
                settled.consulted(),
                settled.description().text(),
                settled.outcome() == null ? null : settled.outcome().text(),
                settled.settledAt());
    }

    boolean speaksOf(@Nullable String words) {
        return words == null
                || Stream.of(description, outcome)
                        .filter(Objects::nonNull)
                        .anyMatch(text -> lower(text).contains(lower(words)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
