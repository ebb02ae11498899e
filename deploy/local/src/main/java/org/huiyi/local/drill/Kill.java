package org.huiyi.local.drill;

import java.time.Duration;
import java.util.List;

/// One part that is killed while a meeting is played.
///
/// @param later how long after the moment, so that what follows it is under way
record Kill(Part part, Moment at, Duration later) {

    /// Every part once.
    static final List<Kill> EACH_ONCE =
            List.of(
                    of(Part.NOTIFICATION, Moment.NOTICE_GIVEN, 30),
                    of(Part.MEETING, Moment.STARTED, 4),
                    of(Part.BROKER, Moment.PUBLISHED, 2),
                    of(Part.ACTION, Moment.ASSIGNED, 6),
                    of(Part.DATABASE, Moment.ENDED, 5));

    /// All but the broker once more, each soon after the minutes were published.
    static final List<Kill> AFTER_PUBLICATION =
            List.of(
                    of(Part.MEETING, Moment.PUBLISHED, 1),
                    of(Part.ACTION, Moment.PUBLISHED, 60),
                    of(Part.NOTIFICATION, Moment.PUBLISHED, 150),
                    of(Part.DATABASE, Moment.PUBLISHED, 40));

    private static Kill of(Part part, Moment at, long milliseconds) {
        return new Kill(part, at, Duration.ofMillis(milliseconds));
    }
}
