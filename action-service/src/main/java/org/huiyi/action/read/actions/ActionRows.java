package org.huiyi.action.read.actions;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.rest.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds actions, the soonest due first. A reader finds what their party owes or organises, what they are
/// the assignee of, and what they or their party contribute to.
public final class ActionRows {
    private static final String MINE =
            "(party = :mine OR organiser = :mine OR person = :me"
                    + " OR contributors && CAST(ARRAY[:mine, :me] AS text[]))";
    private static final String ORDER = " ORDER BY due_at, action_id LIMIT :limit";

    private final JdbcClient jdbc;

    public ActionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where an action stands in the order.
    record Place(String actionId, Instant dueAt) {
        String key() {
            return dueAt + "~" + actionId;
        }

        static Place of(String key) {
            int cut = key.indexOf('~');
            return new Place(key.substring(cut + 1), Paging.time(key.substring(0, cut)));
        }
    }

    /// The actions that somebody is the assignee of.
    public List<String> assignedTo(String assignee) {
        return jdbc.sql(
                        "SELECT action_id FROM action WHERE assignee = :assignee ORDER BY action_id")
                .param("assignee", assignee)
                .query(String.class)
                .list();
    }

    public List<String> ofMeeting(String meetingId) {
        return jdbc.sql(
                        "SELECT action_id FROM action WHERE meeting_id = :meeting ORDER BY action_id")
                .param("meeting", meetingId)
                .query(String.class)
                .list();
    }

    /// One more than the page holds, where there are more.
    List<Place> find(Actor reader, ActionFilter filter, Paging paging) {
        var where = new Where();
        where.and(MINE, "mine", reader.party());
        where.values.put("me", reader.sub());
        narrow(where, filter);
        paging.from(where, key -> start(where, Place.of(key)));
        where.values.put("limit", paging.limit() + 1);
        return jdbc.sql("SELECT action_id, due_at FROM action WHERE " + where.text() + ORDER)
                .params(where.values)
                .query((row, _) ->
                        new Place(
                                row.getString(1), instant(row.getObject(2, OffsetDateTime.class))))
                .list();
    }

    private static void narrow(Where where, ActionFilter filter) {
        where.and("meeting_id = :meeting", "meeting", filter.meetingId());
        where.and("party = :party", "party", filter.party());
        where.and("assignee = :assignee", "assignee", filter.assignee());
        where.and(
                "status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        where.and("overdue = :overdue", "overdue", filter.overdue());
    }

    private static Where start(Where where, Place place) {
        where.and(
                "(due_at, action_id) > (:due, :id)", "due", place.dueAt().atOffset(ZoneOffset.UTC));
        where.values.put("id", place.actionId());
        return where;
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
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
