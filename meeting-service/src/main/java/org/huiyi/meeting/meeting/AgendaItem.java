package org.huiyi.meeting.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of the agenda; its place in the list is its order.
///
/// @param kind null when not stated, which is refused
/// @param minutes null when not stated, which is refused
public record AgendaItem(
        @Nullable String topic,
        @Nullable Kind kind,
        @Nullable Integer minutes,
        List<String> speakers,
        boolean sensitive,
        boolean important,
        List<String> guidingQuestions) {
    /// The same item in other words.
    public AgendaItem rephrased(@Nullable String words, List<String> questions) {
        return new AgendaItem(words, kind, minutes, speakers, sensitive, important, questions);
    }

    /// The same item, sensitive.
    AgendaItem kept() {
        return new AgendaItem(topic, kind, minutes, speakers, true, important, guidingQuestions);
    }

    public enum Kind {
        REPORT,
        DISCUSSION,
        DECISION,
        BREAK
    }
}
