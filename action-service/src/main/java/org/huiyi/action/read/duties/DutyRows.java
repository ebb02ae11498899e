package org.huiyi.action.read.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.action.action.Duty;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.rest.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds duties, the soonest due first. A system reads all of its party's. A person reads those in their own
/// hands and those of their party that are in nobody's.
public final class DutyRows {
    private static final String MINE =
            """
            SELECT action_id, kind, meeting_id, party, due_at, rule FROM duty
            WHERE (person = :me OR party = :mine AND (:system OR person IS NULL))
            """;
    private static final String ORDER = " ORDER BY due_at, action_id, kind LIMIT :limit";

    private final JdbcClient jdbc;

    public DutyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One more than the page holds, where there are more.
    List<DutyRow> find(Actor reader, Paging paging) {
        var values = new HashMap<String, Object>();
        values.put("mine", reader.party());
        values.put("me", reader.sub());
        values.put("system", reader.isSystem());
        values.put("limit", paging.limit() + 1);
        String from = paging.from("", key -> from(key, values));
        return jdbc.sql(MINE + from + ORDER).params(values).query(DutyRows::row).list();
    }

    static String key(DutyRow row) {
        return row.dueAt() + "~" + row.actionId() + "~" + row.kind();
    }

    private static String from(String after, Map<String, Object> values) {
        String[] key = after.split("~", -1);
        values.put("due", Paging.time(key[0]).atOffset(ZoneOffset.UTC));
        values.put("id", key[1]);
        values.put("kind", key[2]);
        return " AND (due_at, action_id, kind) > (:due, :id, :kind)";
    }

    private static DutyRow row(ResultSet row, int n) throws SQLException {
        var rule = Rule.valueOf(row.getString("rule"));
        return new DutyRow(
                row.getString("action_id"),
                row.getString("meeting_id"),
                Duty.Kind.valueOf(row.getString("kind")),
                row.getString("party"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                rule,
                rule.clause());
    }
}
