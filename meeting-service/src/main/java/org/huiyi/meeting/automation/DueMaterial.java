package org.huiyi.meeting.automation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.meeting.material.PreparationEvent.MaterialOverdue;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequestLapsed;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequested;
import org.huiyi.meeting.material.PreparationEvent.MaterialReturned;
import org.huiyi.meeting.material.PreparationEvent.MaterialSubmitted;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The material that parties owe: from the request until it is there, declared overdue, or not waited for.
@ProcessingGroup("view.due-material")
public final class DueMaterial {
    /// Requests of one meeting whose due time passed while nobody declared it.
    record Owed(String meetingId, Instant dueAt, String policyVersion) {}

    private final JdbcClient database;

    public DueMaterial(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(MaterialRequested event) {
        database.sql(
                        """
                        insert into due_material (meeting_id, number, due_at, policy_version, owed)
                        values (:meeting, :number, :due, :policy, true)
                        on conflict (meeting_id, number) do update
                        set due_at = excluded.due_at, owed = true
                        """)
                .param("meeting", event.meetingId())
                .param("number", event.number())
                .param("due", utc(event.dueAt()))
                .param("policy", event.policyVersion())
                .update();
    }

    /// A due time that passed before the return is on record already, or with the return itself.
    @EventHandler
    void on(MaterialReturned event) {
        database.sql(
                        """
                        update due_material set due_at = :due, owed = :owed
                        where meeting_id = :meeting and number = :number
                        """)
                .param("meeting", event.meetingId())
                .param("number", event.number())
                .param("due", utc(event.dueAt()))
                .param("owed", event.dueAt().isAfter(event.returnedAt()))
                .update();
    }

    @EventHandler
    void on(MaterialSubmitted event) {
        settle(event.meetingId(), event.number());
    }

    @EventHandler
    void on(MaterialOverdue event) {
        settle(event.meetingId(), event.number());
    }

    @EventHandler
    void on(MaterialRequestLapsed event) {
        settle(event.meetingId(), event.number());
    }

    /// The oldest first.
    List<Owed> past(Instant now, int most) {
        return database.sql(
                        """
                        select meeting_id, due_at, min(policy_version) as policy_version
                        from due_material where owed and due_at <= :now
                        group by meeting_id, due_at order by due_at limit :most
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query(Owed.class)
                .list();
    }

    private void settle(String meetingId, int number) {
        database.sql(
                        """
                        update due_material set owed = false
                        where meeting_id = :meeting and number = :number
                        """)
                .param("meeting", meetingId)
                .param("number", number)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
