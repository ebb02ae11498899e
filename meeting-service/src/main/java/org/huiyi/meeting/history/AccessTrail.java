package org.huiyi.meeting.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.access.AccessDecider;
import org.huiyi.meeting.access.AccessId;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who came to what of a meeting. A list comes from a view. Where it has to be evidence, or something is decided
/// by it, it is read from the streams, of which a meeting has one for each day.
public final class AccessTrail {
    /// One line of the trail.
    ///
    /// @param outcome `READ` or `DENIED`
    /// @param version of what was read; null for a denial, as `sha256` is
    /// @param rule that stood against it; null for a read, as `cause` is
    public record Line(
            long position,
            String outcome,
            String partyId,
            String personId,
            String thing,
            @Nullable Integer version,
            @Nullable String sha256,
            @Nullable String rule,
            @Nullable String cause,
            Instant at) {}

    /// Days that are looked at one by one. No view is behind with what is older.
    private static final int RECENT = 400;

    private final JdbcClient database;
    private final Histories histories;
    private final Clock clock;

    public AccessTrail(JdbcClient database, Histories histories, Clock clock) {
        this.database = database;
        this.histories = histories;
        this.clock = clock;
    }

    /// In the order they were recorded, after a position.
    public List<Line> lines(String meetingId, long after, int limit) {
        return database.sql(
                        """
                        select * from access_trail
                        where meeting_id = :id and position > :after order by position limit :limit
                        """)
                .param("id", meetingId)
                .param("after", after)
                .param("limit", limit)
                .query((rs, _) -> line(rs))
                .list();
    }

    public Stream<RecordedEvent> events(String meetingId, Until until) {
        return days(meetingId)
                .map(day -> AccessId.of(meetingId, day))
                .flatMap(id -> histories.fold(AccessDecider.INSTANCE, id, until).events().stream());
    }

    private Stream<LocalDate> days(String meetingId) {
        LocalDate today = AccessId.dayOf(clock.instant());
        LocalDate recent = today.minusDays(RECENT);
        LocalDate first = firstDay(meetingId, today);
        return first.isBefore(recent)
                ? Stream.concat(daysBefore(recent, meetingId), each(recent, today))
                : each(first, today);
    }

    private static Stream<LocalDate> each(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }

    /// Nobody came to it before it was there.
    private LocalDate firstDay(String meetingId, LocalDate today) {
        return histories
                .fold(MeetingDecider.INSTANCE, meetingId, new Until.Version(1))
                .events()
                .stream()
                .findFirst()
                .map(scheduled -> AccessId.dayOf(scheduled.receivedAt()))
                .filter(day -> day.isBefore(today))
                .orElse(today);
    }

    private Stream<LocalDate> daysBefore(LocalDate day, String meetingId) {
        return database
                .sql(
                        """
                        select distinct day from access_trail
                        where meeting_id = :id and day < :day order by day
                        """)
                .param("id", meetingId)
                .param("day", day)
                .query(LocalDate.class)
                .list()
                .stream();
    }

    private static Line line(ResultSet rs) throws SQLException {
        return new Line(
                rs.getLong("position"),
                rs.getString("outcome"),
                rs.getString("party_id"),
                rs.getString("person_id"),
                rs.getString("thing"),
                rs.getObject("version", Integer.class),
                rs.getString("sha256"),
                rs.getString("rule"),
                rs.getString("cause"),
                rs.getObject("at", OffsetDateTime.class).toInstant());
    }
}
