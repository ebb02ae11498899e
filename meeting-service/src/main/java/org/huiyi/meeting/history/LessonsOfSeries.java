package org.huiyi.meeting.history;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingEvaluated;
import org.huiyi.meeting.meeting.Lessons;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.MeetingScheduled;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which meetings a series has and where they were evaluated. A series is its organiser's: a meeting handed over to
/// another party stays in it. The words themselves are folded from the meeting that they are about.
@ProcessingGroup("view.lessons")
public final class LessonsOfSeries {
    private static final int TIME = Types.TIMESTAMP_WITH_TIMEZONE;

    private final JdbcClient database;

    public LessonsOfSeries(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(MeetingScheduled event) {
        if (event.series() == null) {
            return;
        }
        var times = event.timetable();
        database.sql(
                        """
                        insert into series_meeting
                            (meeting_id, organiser, series, starts_at, upcoming)
                        values (:meeting, :organiser, :series, :starts, :upcoming)
                        """)
                .param("meeting", event.meetingId())
                .param("organiser", event.organiser())
                .param("series", event.series())
                .param("starts", utc(times == null ? null : times.startsAt()), TIME)
                .param("upcoming", !event.retroactive())
                .update();
    }

    @EventHandler
    void on(MeetingRescheduled event) {
        database.sql("update series_meeting set starts_at = :starts where meeting_id = :meeting")
                .param("starts", utc(event.timetable().startsAt()), TIME)
                .param("meeting", event.meetingId())
                .update();
    }

    @EventHandler
    void on(MeetingStarted event) {
        leave(event.meetingId());
    }

    @EventHandler
    void on(MeetingCancelled event) {
        leave(event.meetingId());
    }

    @EventHandler
    void on(MeetingEvaluated event, RecordedEvent recorded) {
        database.sql(
                        """
                        update series_meeting set evaluation = :evaluation,
                            improvements = :improvements, evaluated = :position
                        where meeting_id = :meeting
                        """)
                .param("evaluation", recorded.sequence())
                .param("improvements", event.evaluation().improvements().size())
                .param("position", recorded.position())
                .param("meeting", event.meetingId())
                .update();
    }

    @ResetHandler
    void empty() {
        database.sql("truncate series_meeting").update();
    }

    /// What the meeting evaluated last has to offer; empty when that is nothing.
    public Optional<Lessons> latest(String organiser, @Nullable String series) {
        return database.sql(
                        """
                        select meeting_id, evaluation, improvements from series_meeting
                        where organiser = :organiser and series = :series and evaluated is not null
                        order by evaluated desc limit 1
                        """)
                .param("organiser", organiser)
                .param("series", series, Types.VARCHAR)
                .query(Lessons.class)
                .optional()
                .filter(lessons -> lessons.improvements() > 0);
    }

    /// The next meeting of the series of this one that has not begun.
    public Optional<String> next(String meetingId) {
        return database.sql(
                        """
                        select n.meeting_id from series_meeting m
                        join series_meeting n using (organiser, series)
                        where m.meeting_id = :meeting and n.meeting_id <> m.meeting_id
                          and n.upcoming
                        order by n.starts_at nulls last, n.meeting_id limit 1
                        """)
                .param("meeting", meetingId)
                .query(String.class)
                .optional();
    }

    private void leave(String meetingId) {
        database.sql("update series_meeting set upcoming = false where meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
