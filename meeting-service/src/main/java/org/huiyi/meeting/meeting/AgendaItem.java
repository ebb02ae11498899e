package org.huiyi.meeting.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of the agenda; its place in the list is its order.
///
/// @param kind null when not stated, which is refused
/// @param minutes null when not stated, which is refused
/// @param track items of different tracks run side by side; null of one that is for everybody
public record AgendaItem(
        @Nullable String topic,
        @Nullable Kind kind,
        @Nullable Integer minutes,
        List<String> speakers,
        boolean sensitive,
        boolean important,
        List<String> guidingQuestions,
        @Nullable String track) {
    /// One that is for everybody.
    public AgendaItem(
            @Nullable String topic,
            @Nullable Kind kind,
            @Nullable Integer minutes,
            List<String> speakers,
            boolean sensitive,
            boolean important,
            List<String> guidingQuestions) {
        this(topic, kind, minutes, speakers, sensitive, important, guidingQuestions, null);
    }

    /// The same item in other words.
    public AgendaItem rephrased(@Nullable String words, List<String> questions) {
        return new AgendaItem(
                words, kind, minutes, speakers, sensitive, important, questions, track);
    }

    /// The same item, sensitive.
    AgendaItem kept() {
        return new AgendaItem(
                topic, kind, minutes, speakers, true, important, guidingQuestions, track);
    }

    public enum Kind {
        REPORT,
        DISCUSSION,
        DECISION,
        BREAK
    }
}
