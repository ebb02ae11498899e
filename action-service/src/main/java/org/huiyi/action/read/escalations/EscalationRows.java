package org.huiyi.action.read.escalations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.rest.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds the escalations of what a party organises, the oldest first.
public final class EscalationRows {
    private static final String COLUMNS =
            "SELECT action_id, n, meeting_id, party, cause, step, level, due_at, acknowledged, over"
                    + " FROM escalation WHERE organiser = :organiser";
    private static final String ORDER = " ORDER BY due_at, action_id, n LIMIT :limit";

    private final JdbcClient jdbc;

    public EscalationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a list is narrowed to; null narrows nothing.
    record Filter(
            @Nullable String meetingId, @Nullable Boolean acknowledged, @Nullable Boolean over) {}

    /// One more than the page holds, where there are more.
    List<EscalationRow> find(String organiser, Filter filter, Paging paging) {
        var sql = new StringBuilder(COLUMNS);
        var values = new HashMap<String, Object>();
        values.put("organiser", organiser);
        values.put("limit", paging.limit() + 1);
        and(sql, values, "meeting_id", filter.meetingId());
        and(sql, values, "acknowledged", filter.acknowledged());
        and(sql, values, "over", filter.over());
        sql.append(paging.from("", key -> start(key, values))).append(ORDER);
        return jdbc.sql(sql.toString()).params(values).query(EscalationRows::row).list();
    }

    private static void and(
            StringBuilder sql, Map<String, Object> values, String column, @Nullable Object value) {
        if (value != null) {
            sql.append(" AND ").append(column).append(" = :").append(column);
            values.put(column, value);
        }
    }

    static String key(EscalationRow row) {
        return row.dueAt() + "~" + row.actionId() + "~" + row.n();
    }

    private static String start(String after, Map<String, Object> values) {
        String[] key = after.split("~", -1);
        values.put("due", Paging.time(key[0]).atOffset(ZoneOffset.UTC));
        values.put("id", key[1]);
        values.put("n", Integer.valueOf(key[2]));
        return " AND (due_at, action_id, n) > (:due, :id, :n)";
    }

    private static EscalationRow row(ResultSet row, int number) throws SQLException {
        return new EscalationRow(
                row.getString("action_id"),
                row.getInt("n"),
                row.getString("meeting_id"),
                row.getString("party"),
                Cause.valueOf(row.getString("cause")),
                row.getInt("step"),
                Level.valueOf(row.getString("level")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("acknowledged"),
                row.getBoolean("over"));
    }
}
