package org.huiyi.meeting.automation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesFellDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOverdue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The minutes that are owed: from the end of the meeting until they are published or declared overdue.
@ProcessingGroup("view.due-minutes")
public final class DueMinutes {
    /// Minutes whose due time passed while nobody declared it.
    record Owed(String meetingId, Instant dueAt, String policyVersion) {}

    private final JdbcClient database;

    public DueMinutes(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(MinutesFellDue event) {
        database.sql(
                        """
                        insert into due_minutes (meeting_id, due_at, policy_version)
                        values (:meeting, :due, :policy)
                        on conflict (meeting_id) do update
                        set due_at = excluded.due_at, policy_version = excluded.policy_version
                        """)
                .param("meeting", event.meetingId())
                .param("due", utc(event.dueAt()))
                .param("policy", event.policyVersion())
                .update();
    }

    @EventHandler
    void on(MinutesPublished event) {
        settle(event.meetingId());
    }

    @EventHandler
    void on(MinutesOverdue event) {
        settle(event.meetingId());
    }

    /// The oldest first.
    List<Owed> past(Instant now, int most) {
        return database.sql(
                        """
                        select meeting_id, due_at, policy_version from due_minutes
                        where due_at <= :now order by due_at limit :most
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query(Owed.class)
                .list();
    }

    private void settle(String meetingId) {
        database.sql("delete from due_minutes where meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
