package org.huiyi.action.read.resolutions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.read.resolutions.ResolutionRow.OfAction;
import org.huiyi.contracts.decision.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is known of the resolutions of one meeting, by their number.
public final class ResolutionRows {
    /// Where an amendment moved a resolution its actions moved with it.
    private static final String ACTIONS =
            """
            SELECT coalesce(r.resolution, a.resolution) AS n, a.action_id, a.status,
                   coalesce(a.party = :mine OR a.organiser = :mine OR a.person = :me
                            OR a.contributors && CAST(ARRAY[:mine, :me] AS text[]), false) AS visible,
                   a.successor
            FROM action a LEFT JOIN resolution r
                 ON r.meeting_id = a.meeting_id AND a.action_id = ANY(r.actions)
            WHERE a.meeting_id = :meeting ORDER BY n, a.action_id
            """;

    private static final String KEPT =
            """
            SELECT resolution, noted, organiser = :mine OR :mine = ANY(parties) AS visible,
                   ARRAY(SELECT later.meeting_id || '/' || later.resolution FROM resolution later
                         WHERE later.superseded_meeting = kept.meeting_id
                           AND later.superseded_resolution = kept.resolution
                         ORDER BY 1) AS superseded_by
            FROM resolution kept WHERE meeting_id = :meeting
            """;

    /// @param visible to the reader
    record Action(int resolution, OfAction action, boolean visible) {}

    /// @param supersededBy the resolutions of later meetings that took its place
    record Kept(int resolution, boolean noted, boolean visible, List<String> supersededBy) {}

    private final JdbcClient jdbc;

    public ResolutionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that the reader may see an action of, or whose meeting was the reader's.
    List<Gathered> of(String meetingId, Actor reader) {
        Map<Integer, List<Action>> actions =
                actions(meetingId, reader).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Action::resolution, TreeMap::new, Collectors.toList()));
        Map<Integer, Kept> kept =
                kept(meetingId, reader).stream()
                        .collect(Collectors.toMap(Kept::resolution, one -> one));
        var numbers = new TreeSet<>(actions.keySet());
        numbers.addAll(kept.keySet());
        return numbers.stream()
                .map(n ->
                        new Gathered(meetingId, n, kept.get(n), actions.getOrDefault(n, List.of())))
                .filter(Gathered::isVisible)
                .toList();
    }

    private Collection<Action> actions(String meetingId, Actor reader) {
        return jdbc.sql(ACTIONS)
                .param("meeting", meetingId)
                .param("mine", reader.party())
                .param("me", reader.sub())
                .query((row, _) ->
                        new Action(
                                row.getInt("n"),
                                new OfAction(
                                        row.getString("action_id"),
                                        ActionStatus.valueOf(row.getString("status")),
                                        row.getString("successor")),
                                row.getBoolean("visible")))
                .list();
    }

    private Collection<Kept> kept(String meetingId, Actor reader) {
        return jdbc.sql(KEPT)
                .param("meeting", meetingId)
                .param("mine", reader.party())
                .query((row, _) ->
                        new Kept(
                                row.getInt("resolution"),
                                row.getBoolean("noted"),
                                row.getBoolean("visible"),
                                List.of((String[]) row.getArray("superseded_by").getArray())))
                .list();
    }
}
