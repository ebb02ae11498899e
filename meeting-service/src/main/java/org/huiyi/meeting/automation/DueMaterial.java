package org.huiyi.meeting.automation;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.CirculationEvent.NoMaterialNeeded;
import org.huiyi.meeting.material.PreparationEvent.*;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The material that is owed, until it is there, declared overdue, or not waited for: by parties from the request
/// on, and as number 0 by the organiser from the notice on.
@ProcessingGroup("view.due-material")
public final class DueMaterial {
    /// Requests of one meeting whose due time passed while nobody declared it.
    record Owed(String meetingId, Instant dueAt, String policyVersion) {}

    /// What is owed at some number and by when.
    private record Entry(
            String meetingId,
            int number,
            Instant dueAt,
            @Nullable Instant remindAt,
            String policyVersion) {}

    private static final int OF_ORGANISER = 0;

    private final JdbcClient database;

    public DueMaterial(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(MaterialRequested event) {
        owe(
                new Entry(
                        event.meetingId(),
                        event.number(),
                        event.dueAt(),
                        event.remindAt(),
                        event.policyVersion()));
    }

    @EventHandler
    void on(DistributionFellDue event) {
        owe(
                new Entry(
                        event.meetingId(),
                        OF_ORGANISER,
                        event.dueAt(),
                        event.remindAt(),
                        event.policyVersion()));
    }

    @EventHandler
    void on(MaterialDistributed event) {
        settle(event.meetingId(), OF_ORGANISER);
    }

    @EventHandler
    void on(NoMaterialNeeded event) {
        settle(event.meetingId(), OF_ORGANISER);
    }

    @EventHandler
    void on(DistributionOverdue event) {
        settle(event.meetingId(), OF_ORGANISER);
    }

    @EventHandler
    void on(DistributionLapsed event) {
        settle(event.meetingId(), OF_ORGANISER);
    }

    @EventHandler
    void on(MaterialReminderDue event) {
        reminded(event.meetingId(), event.number());
    }

    @EventHandler
    void on(DistributionReminderDue event) {
        reminded(event.meetingId(), OF_ORGANISER);
    }

    /// A due time that passed before the return is on record already, or with the return itself.
    @EventHandler
    void on(MaterialReturned event) {
        database.sql(
                        """
                        update due_material set due_at = :due, remind_at = :remind, owed = :owed
                        where meeting_id = :meeting and number = :number
                        """)
                .param("meeting", event.meetingId())
                .param("number", event.number())
                .param("due", utc(event.dueAt()))
                .param("remind", utc(event.remindAt()), Types.TIMESTAMP_WITH_TIMEZONE)
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

    /// Those whose time to remind passed, the oldest first; `dueAt` is that time.
    List<Owed> toRemind(Instant now, int most) {
        return database.sql(
                        """
                        select meeting_id, remind_at as due_at, min(policy_version) as policy_version
                        from due_material where owed and remind_at <= :now
                        group by meeting_id, remind_at order by remind_at limit :most
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query(Owed.class)
                .list();
    }

    private void owe(Entry entry) {
        database.sql(
                        """
                        insert into due_material
                            (meeting_id, number, due_at, remind_at, policy_version, owed)
                        values (:meeting, :number, :due, :remind, :policy, true)
                        on conflict (meeting_id, number) do update
                        set due_at = excluded.due_at, remind_at = excluded.remind_at,
                            policy_version = excluded.policy_version, owed = true
                        """)
                .param("meeting", entry.meetingId())
                .param("number", entry.number())
                .param("due", utc(entry.dueAt()))
                .param("remind", utc(entry.remindAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("policy", entry.policyVersion())
                .update();
    }

    private void reminded(String meetingId, int number) {
        database.sql(
                        """
                        update due_material set remind_at = null
                        where meeting_id = :meeting and number = :number
                        """)
                .param("meeting", meetingId)
                .param("number", number)
                .update();
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

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
