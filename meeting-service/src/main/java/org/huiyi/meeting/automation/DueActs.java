package org.huiyi.meeting.automation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.meeting.meeting.ClosingEvent.EvaluationOverdue;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingEvaluated;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.IncidentEvent.*;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What meetings owe by a time: a remedy for each incident that is open and not declared overdue, the end of a
/// session that is suspended, their own end, and their evaluation.
@ProcessingGroup("view.due-acts")
public final class DueActs {
    enum Kind {
        INCIDENT,
        SESSION,
        END,
        EVALUATION
    }

    /// A due time that passed while nobody declared it.
    record Owed(String meetingId, Kind kind, int n, Instant dueAt) {}

    private final JdbcClient database;

    public DueActs(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(IncidentReported event) {
        owe(new Owed(event.meetingId(), Kind.INCIDENT, event.n(), event.dueAt()));
    }

    @EventHandler
    void on(IncidentResolved event) {
        settle(event.meetingId(), Kind.INCIDENT, event.n());
    }

    @EventHandler
    void on(IncidentOverdue event) {
        settle(event.meetingId(), Kind.INCIDENT, event.n());
    }

    @EventHandler
    void on(MeetingStarted event) {
        owe(event.meetingId(), Kind.END, event.endDueAt());
    }

    @EventHandler
    void on(MeetingExtended event) {
        postpone(event.meetingId(), event.endDueAt());
    }

    @EventHandler
    void on(MeetingResumed event) {
        settle(event.meetingId(), Kind.SESSION, 0);
        owe(event.meetingId(), Kind.END, event.endDueAt());
    }

    @EventHandler
    void on(MeetingSuspended event) {
        settle(event.meetingId(), Kind.END, 0);
        owe(event.meetingId(), Kind.SESSION, event.boundaryAt());
    }

    @EventHandler
    void on(SessionEnded event) {
        settle(event.meetingId(), Kind.SESSION, 0);
    }

    @EventHandler
    void on(MeetingEnded event) {
        settle(event.meetingId(), Kind.END, 0);
        settle(event.meetingId(), Kind.SESSION, 0);
        owe(event.meetingId(), Kind.EVALUATION, event.evaluationDueAt());
    }

    @EventHandler
    void on(EndCorrected event) {
        owe(event.meetingId(), Kind.EVALUATION, event.evaluationDueAt());
    }

    @EventHandler
    void on(MeetingEvaluated event) {
        settle(event.meetingId(), Kind.EVALUATION, 0);
    }

    @EventHandler
    void on(EvaluationOverdue event) {
        settle(event.meetingId(), Kind.EVALUATION, 0);
    }

    /// Nobody is asked any more for a remedy, nor for an end.
    @EventHandler
    void on(MeetingCancelled event) {
        database.sql("delete from due_acts where meeting_id = :meeting")
                .param("meeting", event.meetingId())
                .update();
    }

    @ResetHandler
    void empty() {
        database.sql("truncate due_acts").update();
    }

    /// The oldest first.
    List<Owed> past(Instant now, int most) {
        return database.sql(
                        """
                        select meeting_id, kind, n, due_at from due_acts
                        where due_at <= :now order by due_at limit :most
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query(Owed.class)
                .list();
    }

    private void owe(String meetingId, Kind kind, @Nullable Instant dueAt) {
        if (dueAt != null) {
            owe(new Owed(meetingId, kind, 0, dueAt));
        }
    }

    /// A meeting that is suspended owes no end until it goes on.
    private void postpone(String meetingId, Instant dueAt) {
        database.sql(
                        """
                        update due_acts set due_at = :due
                        where meeting_id = :meeting and kind = :kind and n = 0
                        """)
                .param("meeting", meetingId)
                .param("kind", Kind.END.name())
                .param("due", utc(dueAt))
                .update();
    }

    private void owe(Owed owed) {
        database.sql(
                        """
                        insert into due_acts (meeting_id, kind, n, due_at)
                        values (:meeting, :kind, :n, :due)
                        on conflict (meeting_id, kind, n) do update set due_at = excluded.due_at
                        """)
                .param("meeting", owed.meetingId())
                .param("kind", owed.kind().name())
                .param("n", owed.n())
                .param("due", utc(owed.dueAt()))
                .update();
    }

    private void settle(String meetingId, Kind kind, int n) {
        database.sql(
                        """
                        delete from due_acts
                        where meeting_id = :meeting and kind = :kind and n = :n
                        """)
                .param("meeting", meetingId)
                .param("kind", kind.name())
                .param("n", n)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
