package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R27;

import java.util.Optional;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.law.MinutesRefusal.MinutesAlreadyPublished;
import org.huiyi.meeting.law.MinutesRefusal.MinutesBeforeTheMeeting;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.Minutes.Published;

/// A meeting has one minutes record, begun with the meeting and published once.
@Provision(R27)
public final class OneMinutesRecord {
    private OneMinutesRecord() {}

    public static Optional<MinutesBeforeTheMeeting> refusal(boolean started) {
        return started ? Optional.empty() : Optional.of(new MinutesBeforeTheMeeting());
    }

    public static Optional<MinutesAlreadyPublished> refusal(Minutes minutes) {
        return minutes instanceof Published published
                ? Optional.of(new MinutesAlreadyPublished(published.publication().publishedAt()))
                : Optional.empty();
    }
}
