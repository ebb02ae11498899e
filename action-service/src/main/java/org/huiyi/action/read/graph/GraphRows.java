package org.huiyi.action.read.graph;

import java.util.Collection;
import java.util.List;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.contracts.decision.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds what hangs together.
public final class GraphRows {
    private static final String COLUMNS =
            """
            SELECT action_id, meeting_id,
                   coalesce((SELECT r.resolution FROM resolution r
                             WHERE r.meeting_id = action.meeting_id AND action_id = ANY(r.actions)
                             LIMIT 1), resolution) AS resolution,
                   status, successor,
                   coalesce(party = :mine OR organiser = :mine OR person = :me
                            OR contributors && CAST(ARRAY[:mine, :me] AS text[]), false) AS visible
            FROM action WHERE
            """;
    private static final String ORDER = " ORDER BY meeting_id, resolution, action_id LIMIT 501";

    private final JdbcClient jdbc;

    public GraphRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param successor the action or meeting that took its place
    record Row(
            String actionId,
            String meetingId,
            int resolution,
            ActionStatus status,
            @Nullable String successor,
            boolean visible) {
        String decision() {
            return meetingId + "/" + resolution;
        }
    }

    private static final String DECISIONS =
            """
            SELECT d.meeting_id, d.resolution, d.noted, d.superseded_meeting, d.superseded_resolution,
                   d.organiser = :mine OR :mine = ANY(d.parties) AS visible
            FROM resolution d
            WHERE d.meeting_id IN (:those) OR d.superseded_meeting IN (:those)
               OR EXISTS (SELECT 1 FROM resolution later WHERE later.meeting_id IN (:those)
                          AND later.superseded_meeting = d.meeting_id
                          AND later.superseded_resolution = d.resolution)
            ORDER BY d.meeting_id, d.resolution LIMIT 501
            """;

    /// A resolution that the minutes tell of.
    ///
    /// @param supersedes the decision of an earlier meeting whose place it takes
    record Resolution(
            String meetingId,
            int number,
            boolean noted,
            @Nullable String supersedes,
            boolean visible) {
        String decision() {
            return meetingId + "/" + number;
        }
    }

    /// The resolutions of these meetings, and those that took or lost a place to them.
    List<Resolution> resolutions(Collection<String> meetings, Actor reader) {
        return jdbc.sql(DECISIONS)
                .param("those", meetings)
                .param("mine", reader.party())
                .query((row, _) ->
                        new Resolution(
                                row.getString("meeting_id"),
                                row.getInt("resolution"),
                                row.getBoolean("noted"),
                                row.getString("superseded_meeting") == null
                                        ? null
                                        : row.getString("superseded_meeting")
                                                + "/"
                                                + row.getInt("superseded_resolution"),
                                row.getBoolean("visible")))
                .list();
    }

    /// The actions of these meetings.
    List<Row> ofMeetings(Collection<String> meetings, Actor reader) {
        return find("meeting_id IN (:those)", meetings, reader);
    }

    /// These actions, and the actions whose place these or these meetings took.
    List<Row> around(Collection<String> actionsAndMeetings, Actor reader) {
        return find("(action_id IN (:those) OR successor IN (:those))", actionsAndMeetings, reader);
    }

    private List<Row> find(String which, Collection<String> those, Actor reader) {
        if (those.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + which + ORDER)
                .param("those", those)
                .param("mine", reader.party())
                .param("me", reader.sub())
                .query((row, _) ->
                        new Row(
                                row.getString("action_id"),
                                row.getString("meeting_id"),
                                row.getInt("resolution"),
                                ActionStatus.valueOf(row.getString("status")),
                                row.getString("successor"),
                                row.getBoolean("visible")))
                .list();
    }
}
