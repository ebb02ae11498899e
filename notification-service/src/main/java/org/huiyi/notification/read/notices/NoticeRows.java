package org.huiyi.notification.read.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.notification.notice.Channel;
import org.huiyi.notification.notice.Grade;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the list, youngest first. A reader finds what was sent to them or to their party, and
/// what was sent to anybody about meetings that their party organises (R49). While a meeting is sensitive its
/// title is neither shown nor found (R55).
public final class NoticeRows {
    private static final String ORDER = " ORDER BY queued_at DESC, notice_id LIMIT :limit";

    private static final String CONCERNED =
            """
            (party_id = :readerParty OR person_id = :readerSub OR meeting_id = ANY (ARRAY(
                SELECT meeting_id FROM meeting_organiser WHERE organiser = :readerParty)))
            """;

    private static final String TITLE =
            """
            CASE WHEN meeting_id IN (SELECT meeting_id FROM sensitive_meeting) THEN '' ELSE title END
            """;

    private final JdbcClient jdbc;

    public NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<NoticeRow> find(Actor reader, NoticeFilter filter, Paging paging) {
        var where = new Where();
        where.and(CONCERNED, "readerParty", reader.party());
        where.values.put("readerSub", reader.sub());
        narrow(where, filter);
        paging.from(where, key -> start(where, key));
        where.values.put("limit", paging.limit() + 1);
        var rows =
                jdbc.sql(
                                "SELECT notice.*, "
                                        + TITLE
                                        + " AS shown FROM notice WHERE "
                                        + where.text()
                                        + ORDER)
                        .params(where.values)
                        .query((row, _) -> read(row))
                        .list();
        return Page.of(rows, paging.limit(), row -> row.queuedAt() + "/" + row.id());
    }

    /// Null when nothing is known of the meeting.
    @Nullable String organiserOf(String meetingId) {
        return jdbc.sql("SELECT organiser FROM meeting_organiser WHERE meeting_id = :meeting")
                .param("meeting", meetingId)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static void narrow(Where where, NoticeFilter filter) {
        where.and("meeting_id = :meeting", "meeting", filter.meetingId());
        where.and("party_id = :party", "party", filter.party());
        where.and("person_id = :person", "person", filter.person());
        where.and("kind = :kind", "kind", filter.kind());
        where.and("channel = :channel", "channel", name(filter.channel()));
        where.and("grade = :grade", "grade", name(filter.grade()));
        where.and("queued_at >= :from", "from", utc(filter.period().from()));
        where.and("queued_at < :to", "to", utc(filter.period().to()));
        where.and("position(lower(:q) in lower(" + TITLE + ")) > 0", "q", filter.q());
    }

    private static Where start(Where where, String after) {
        String[] key = after.split("/", 2);
        where.and(
                "(queued_at < :afterAt OR queued_at = :afterAt AND notice_id > :afterId)",
                "afterAt",
                utc(Paging.time(key[0])));
        where.values.put("afterId", key[1]);
        return where;
    }

    private static NoticeRow read(ResultSet row) throws SQLException {
        String title = row.getString("shown");
        return new NoticeRow(
                row.getString("notice_id"),
                row.getString("meeting_id"),
                row.getString("party_id"),
                row.getString("person_id"),
                row.getString("kind"),
                Channel.valueOf(row.getString("channel")),
                Grade.valueOf(row.getString("grade")),
                row.getString("cause_event_id"),
                title.isEmpty() ? null : title,
                row.getInt("attempts"),
                row.getBoolean("resent"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /// Conditions joined by AND, with their values.
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void and(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        String text() {
            return String.join(" AND ", conditions);
        }
    }
}
