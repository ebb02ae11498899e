package org.huiyi.meeting.read.improvements;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Improvement;
import org.jspecify.annotations.Nullable;

/// Something to do better.
///
/// @param from the earlier meeting; left out, like the text, for whoever may not read that
/// @param adopted left out as long as the organiser has not said
record ImprovementView(
        int n,
        @Nullable String from,
        @Nullable String text,
        Instant offeredAt,
        @Nullable Boolean adopted,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    /// @param words of the earlier evaluation; empty for whoever may not read it
    static ImprovementView of(Improvement each, List<String> words) {
        boolean readable = each.number() <= words.size();
        var decision = each.decision();
        return new ImprovementView(
                each.n(),
                readable ? each.from() : null,
                readable ? words.get(each.number() - 1) : null,
                each.offeredAt(),
                decision == null ? null : decision.adopted(),
                decision == null ? null : decision.decidedAt(),
                decision == null || decision.reason() == null
                        ? null
                        : decision.reason().readable());
    }
}
