package org.huiyi.meeting.read.meetings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.history.Discretion;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the list of meetings. A title that is withheld is not found by its words either.
public final class MeetingQueries {
    record Filter(
            @Nullable MeetingStatus status,
            @Nullable String party,
            Period period,
            @Nullable String q) {}

    /// Who reads when: an agreement shows titles as long as it is valid.
    record Reader(Actor actor, Instant now) {}

    private record Numbered(long registration, MeetingRow row) {}

    private static final String SQL =
            """
            select registration, meeting_id, case when open then title end as title, status, version,
                   organiser, starts_at, ends_at, zone, classification,
                   case when open then series end as series
            from meeting_list m
            cross join lateral (select %s as open) discretion
            where %s
              and (cast(:status as text) is null or status = :status)
              and (cast(:party as text) is null or exists (
                      select 1 from meeting_reader r
                      where r.meeting_id = m.meeting_id and r.kind = 'party' and r.who = :party))
              and (cast(:from as timestamptz) is null or ends_at > :from)
              and (cast(:to as timestamptz) is null or starts_at < :to)
              and (cast(:q as text) is null or open and strpos(lower(title), lower(:q)) > 0)
              and registration < :before
            order by registration desc
            limit :limit
            """
                    .formatted(Discretion.READS_TITLE, Discretion.FINDS);

    private final JdbcClient database;

    public MeetingQueries(JdbcClient database) {
        this.database = database;
    }

    Page<MeetingRow> find(Reader reader, Filter filter, Paging paging) {
        var found = query(reader, filter, paging);
        boolean more = found.size() > paging.limit();
        var shown = more ? found.subList(0, paging.limit()) : found;
        return new Page<>(
                shown.stream().map(Numbered::row).toList(),
                more ? Paging.cursor(Long.toString(shown.getLast().registration())) : null);
    }

    private List<Numbered> query(Reader reader, Filter filter, Paging paging) {
        return database.sql(SQL)
                .param("myParty", reader.actor().party())
                .param("me", reader.actor().sub())
                .param("now", utc(reader.now()))
                .param("status", filter.status() == null ? null : filter.status().name())
                .param("party", filter.party())
                .param("from", utc(filter.period().from()))
                .param("to", utc(filter.period().to()))
                .param("q", filter.q())
                .param("before", paging.from(Long.MAX_VALUE, Long::valueOf))
                .param("limit", paging.limit() + 1)
                .query((rs, _) -> new Numbered(rs.getLong("registration"), MeetingRows.read(rs)))
                .list();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
