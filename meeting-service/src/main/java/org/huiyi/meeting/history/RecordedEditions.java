package org.huiyi.meeting.history;

import java.time.Instant;
import java.util.Optional;
import org.huiyi.contracts.decision.Event;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.jspecify.annotations.Nullable;

/// When editions of minutes were recorded. What an edition tells of its meeting is what was on record then.
public final class RecordedEditions {
    private static final int NONE = 0;

    private RecordedEditions() {}

    /// @param edition null asks for the newest
    public static Optional<Instant> recordedAt(Past<Minutes> minutes, @Nullable Integer edition) {
        return recorded(minutes, edition).map(RecordedEvent::recordedAt);
    }

    /// The version of the minutes that an edition made, or the present one where none is named.
    public static long version(Past<Minutes> minutes, @Nullable Integer edition) {
        return edition == null
                ? minutes.version()
                : recorded(minutes, edition)
                        .map(event -> event.sequence() + 1)
                        .orElseGet(minutes::version);
    }

    private static Optional<RecordedEvent> recorded(
            Past<Minutes> minutes, @Nullable Integer edition) {
        return minutes.events().stream()
                .filter(event -> isWanted(number(event.payload()), edition))
                .reduce((_, newest) -> newest);
    }

    private static boolean isWanted(int number, @Nullable Integer edition) {
        return number != NONE && (edition == null || edition == number);
    }

    private static int number(Event event) {
        return switch (event) {
            case MinutesPublished _ -> 1;
            case MinutesAmended e -> e.edition();
            default -> NONE;
        };
    }
}
