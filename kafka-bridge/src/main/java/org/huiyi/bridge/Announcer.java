package org.huiyi.bridge;

import java.util.List;
import org.huiyi.eventstore.RecordedEvent;

/// Says what the world hears of an event of this service; declared as a bean in `translation`. Must answer
/// the same for the same event at any time: it may fold a history up to that event, and nothing else.
@FunctionalInterface
public interface Announcer {
    List<Announcement> announce(RecordedEvent event);
}
