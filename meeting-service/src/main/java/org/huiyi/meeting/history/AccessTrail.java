package org.huiyi.meeting.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.access.AccessDecider;
import org.huiyi.meeting.access.AccessId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who came to what of a meeting. The days on which somebody did are known from a view, since a meeting has
/// a stream for each; what happened on them is read from the streams where it has to be evidence.
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

    private final JdbcClient database;
    private final Histories histories;

    public AccessTrail(JdbcClient database, Histories histories) {
        this.database = database;
        this.histories = histories;
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

    /// Everybody who was given something up to that instant.
    public List<Line> readsUntil(String meetingId, Instant at) {
        return database.sql(
                        """
                        select * from access_trail
                        where meeting_id = :id and outcome = 'READ' and at <= :at order by position
                        """)
                .param("id", meetingId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((rs, _) -> line(rs))
                .list();
    }

    public Stream<RecordedEvent> events(String meetingId, Until until) {
        return days(meetingId).stream()
                .map(day -> AccessId.of(meetingId, day))
                .flatMap(id -> histories.fold(AccessDecider.INSTANCE, id, until).events().stream());
    }

    private List<LocalDate> days(String meetingId) {
        return database.sql(
                        "select distinct day from access_trail where meeting_id = :id order by day")
                .param("id", meetingId)
                .query(LocalDate.class)
                .list();
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
