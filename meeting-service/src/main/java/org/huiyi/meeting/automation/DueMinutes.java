package org.huiyi.meeting.automation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.law.SendingOfMinutes;
import org.huiyi.meeting.minutes.Deadline;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesEvent.*;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The minutes that are owed: from the end of the meeting until they are declared overdue, or published and sent to
/// every party; and until then when to remind of them.
@ProcessingGroup("view.due-minutes")
public final class DueMinutes {
    /// Minutes whose due time passed while nobody declared it.
    ///
    /// @param session counted from 1
    record Owed(String meetingId, int session, Instant dueAt, String policyVersion) {}

    private final JdbcClient database;
    private final Histories histories;

    /// @param histories by which it is known who still lacks published minutes
    public DueMinutes(JdbcClient database, Histories histories) {
        this.database = database;
        this.histories = histories;
    }

    @EventHandler
    void on(MinutesFellDue event) {
        fallsDue(event, event.deadline(), true);
        silence(event);
    }

    /// The end was corrected after the publication: who lacks the minutes is declared by the new due time.
    @EventHandler
    void on(MinutesJudgedAgain event, RecordedEvent recorded) {
        boolean owed = isUndeclaredAfter(recorded);
        fallsDue(event, event.deadline(), owed);
    }

    @EventHandler
    void on(MinutesRemindersSet event) {
        for (Instant at : event.reminders()) {
            database.sql(
                            """
                            insert into due_minutes_reminders (meeting_id, session, remind_at)
                            values (:meeting, :session, :at) on conflict do nothing
                            """)
                    .param("meeting", event.meetingId())
                    .param("session", event.sessionNumber())
                    .param("at", utc(at))
                    .update();
        }
    }

    @EventHandler
    void on(MinutesReminderDue event) {
        database.sql(
                        """
                        delete from due_minutes_reminders
                        where meeting_id = :meeting and session = :session and remind_at = :at
                        """)
                .param("meeting", event.meetingId())
                .param("session", event.sessionNumber())
                .param("at", utc(event.remindAt()))
                .update();
    }

    @EventHandler
    void on(MinutesPublished event, RecordedEvent recorded) {
        silence(event);
        sent(event, recorded);
    }

    @EventHandler
    void on(MinutesSentToParty event, RecordedEvent recorded) {
        sent(event, recorded);
    }

    @EventHandler
    void on(MinutesBounced event, RecordedEvent recorded) {
        sent(event, recorded);
    }

    @EventHandler
    void on(MinutesOverdue event) {
        silence(event);
        settle(event);
    }

    @EventHandler
    void on(MinutesUndelivered event) {
        settle(event);
    }

    /// The oldest first.
    List<Owed> past(Instant now, int most) {
        return database.sql(
                        """
                        select meeting_id, session, due_at, policy_version from due_minutes
                        where owed and due_at <= :now order by due_at limit :most
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
                        select r.meeting_id, r.session, r.remind_at as due_at, d.policy_version
                        from due_minutes_reminders r join due_minutes d using (meeting_id, session)
                        where r.remind_at <= :now order by r.remind_at limit :most
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query(Owed.class)
                .list();
    }

    private void fallsDue(MinutesEvent event, Deadline deadline, boolean owed) {
        database.sql(
                        """
                        insert into due_minutes (meeting_id, session, due_at, policy_version, owed)
                        values (:meeting, :session, :due, :policy, :owed)
                        on conflict (meeting_id, session) do update
                        set due_at = excluded.due_at, policy_version = excluded.policy_version,
                            owed = excluded.owed
                        """)
                .param("meeting", event.meetingId())
                .param("session", event.sessionNumber())
                .param("due", utc(deadline.dueAt()))
                .param("policy", deadline.policyVersion())
                .param("owed", owed)
                .update();
    }

    /// Published minutes are owed before their due time as long as some party has no copy; what comes back later
    /// is told at once and needs no sweeping.
    private void sent(MinutesEvent event, RecordedEvent recorded) {
        database.sql(
                        """
                        update due_minutes set owed = :owed
                        where meeting_id = :meeting and session = :session and (not :owed or due_at > :at)
                        """)
                .param("owed", isLackedAfter(recorded))
                .param("meeting", event.meetingId())
                .param("session", event.sessionNumber())
                .param("at", utc(recorded.receivedAt()))
                .update();
    }

    private boolean isLackedAfter(RecordedEvent recorded) {
        return !missing(after(recorded)).isEmpty();
    }

    private boolean isUndeclaredAfter(RecordedEvent recorded) {
        Minutes minutes = after(recorded);
        return !minutes.aftermath().undelivered().containsAll(missing(minutes));
    }

    private Minutes after(RecordedEvent recorded) {
        var then = new Until.Sequence(recorded.sequence());
        return histories.fold(MinutesDecider.INSTANCE, recorded.aggregateId(), then).state();
    }

    private static List<String> missing(Minutes minutes) {
        var publication = minutes.publication();
        return publication == null
                ? List.of()
                : SendingOfMinutes.missing(publication.owedTo(), minutes.aftermath().copies());
    }

    private void silence(MinutesEvent event) {
        database.sql(
                        "delete from due_minutes_reminders where meeting_id = :meeting and session = :session")
                .param("meeting", event.meetingId())
                .param("session", event.sessionNumber())
                .update();
    }

    private void settle(MinutesEvent event) {
        database.sql("delete from due_minutes where meeting_id = :meeting and session = :session")
                .param("meeting", event.meetingId())
                .param("session", event.sessionNumber())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
