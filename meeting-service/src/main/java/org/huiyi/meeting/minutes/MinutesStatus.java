package org.huiyi.meeting.minutes;

import org.huiyi.meeting.minutes.Minutes.Drafting;
import org.huiyi.meeting.minutes.Minutes.Due;
import org.huiyi.meeting.minutes.Minutes.NotOpened;
import org.huiyi.meeting.minutes.Minutes.Overdue;
import org.huiyi.meeting.minutes.Minutes.Published;

/// Where minutes stand, in the words of the API. Late minutes stay PUBLISHED_LATE for ever.
public enum MinutesStatus {
    NONE,
    OPEN,
    OVERDUE,
    PUBLISHED,
    PUBLISHED_LATE;

    public static MinutesStatus of(Minutes minutes) {
        return switch (minutes) {
            case NotOpened _ -> NONE;
            case Drafting _, Due _ -> OPEN;
            case Overdue _ -> OVERDUE;
            case Published p -> p.publication().late() ? PUBLISHED_LATE : PUBLISHED;
        };
    }
}
