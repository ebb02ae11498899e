package org.huiyi.meeting.read.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.history.Discretion;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds duties, the soonest due first and those without a due time last. A system reads all of its party's. A
/// person reads those in their own hands and those of their party that are in nobody's. Titles are shown as
/// lists show them.
public final class DutyQueries {
    /// @param period in which it is due; with either end only what has a due time
    record Filter(@Nullable String meetingId, @Nullable Rule rule, Period period) {
        static final Filter NONE = new Filter(null, null, Period.EVER);
    }

    /// Who reads when: an agreement shows titles as long as it is valid.
    record Reader(Actor actor, Instant now) {}

    private record Position(String due, String id) {
        static final Position START = new Position("-infinity", "");
    }

    private static final String NEVER = "infinity";

    private static final String SQL =
            """
            select d.*, m.title
            from every_duty d
            left join meeting_list m on m.meeting_id = d.meeting_id and %s and %s
            where (d.person = :me
                   or d.party = :myParty
                      and (:system or d.person is null or d.kind in (:shared)))
              and (cast(:meeting as text) is null or d.meeting_id = :meeting)
              and (cast(:rule as text) is null or d.rule = :rule)
              and (cast(:from as timestamptz) is null or d.due_at >= :from)
              and (cast(:to as timestamptz) is null or d.due_at < :to)
              and (coalesce(d.due_at, 'infinity'), d.id collate "C")
                  > (cast(:due as timestamptz), cast(:after as text))
            order by coalesce(d.due_at, 'infinity'), d.id collate "C"
            limit :limit
            """
                    .formatted(Discretion.FINDS, Discretion.READS_TITLE);

    private static final List<String> SHARED =
            Stream.of(Owed.Kind.values()).filter(Owed.Kind::isShared).map(Enum::name).toList();

    private final JdbcClient database;

    public DutyQueries(JdbcClient database) {
        this.database = database;
    }

    Page<DutyRow> find(Reader reader, Filter filter, Paging paging) {
        var found = query(reader, filter, paging);
        var shown = found.stream().limit(paging.limit()).toList();
        return new Page<>(
                shown, found.size() > shown.size() ? Paging.cursor(key(shown.getLast())) : null);
    }

    private List<DutyRow> query(Reader reader, Filter filter, Paging paging) {
        var position = paging.from(Position.START, DutyQueries::position);
        return database.sql(SQL)
                .param("myParty", reader.actor().party())
                .param("me", reader.actor().sub())
                .param("system", reader.actor().isSystem())
                .param("shared", SHARED)
                .param("now", utc(reader.now()))
                .param("meeting", filter.meetingId())
                .param("rule", filter.rule() == null ? null : filter.rule().name())
                .param("from", utc(filter.period().from()))
                .param("to", utc(filter.period().to()))
                .param("due", position.due())
                .param("after", position.id())
                .param("limit", paging.limit() + 1)
                .query(DutyQueries::row)
                .list();
    }

    private static String key(DutyRow row) {
        return (row.dueAt() == null ? NEVER : row.dueAt()) + "~" + row.id();
    }

    private static Position position(String after) {
        String[] key = after.split("~", 2);
        String due = key[0].equals(NEVER) ? NEVER : Paging.time(key[0]).toString();
        return new Position(due, key[1]);
    }

    private static DutyRow row(ResultSet rs, int n) throws SQLException {
        OffsetDateTime due = rs.getObject("due_at", OffsetDateTime.class);
        return new DutyRow(
                rs.getString("id"),
                rs.getString("meeting_id"),
                rs.getString("kind"),
                Rule.valueOf(rs.getString("rule")),
                rs.getString("matter"),
                rs.getString("party"),
                rs.getString("person"),
                due == null ? null : due.toInstant(),
                rs.getString("title"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
