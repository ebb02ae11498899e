package org.huiyi.action.read.actions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.law.OutcomeOfResolutions;
import org.huiyi.action.law.OutcomeOfResolutions.Outcome;
import org.huiyi.action.read.actions.ResolutionRow.OfAction;
import org.huiyi.contracts.decision.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far the resolutions of one meeting are (R35), by their number.
public final class ResolutionRows {
    private static final String ALL =
            """
            SELECT resolution, action_id, status,
                   coalesce(party = :mine OR organiser = :mine OR person = :me
                            OR contributors && CAST(ARRAY[:mine, :me] AS text[]), false) AS visible, successor
            FROM action WHERE meeting_id = :meeting ORDER BY resolution, action_id
            """;

    private record Row(int resolution, OfAction action, boolean visible) {}

    private final JdbcClient jdbc;

    public ResolutionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those with at least one action that the reader may see.
    List<ResolutionRow> of(String meetingId, Actor reader) {
        return jdbc
                .sql(ALL)
                .param("meeting", meetingId)
                .param("mine", reader.party())
                .param("me", reader.sub())
                .query((row, _) ->
                        new Row(
                                row.getInt(1),
                                action(row.getString(2), row.getString(3), row.getString(5)),
                                row.getBoolean(4)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::resolution, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> resolution(meetingId, rows))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ResolutionRow> resolution(String meetingId, List<Row> rows) {
        var shown = rows.stream().filter(Row::visible).map(Row::action).toList();
        var ids = rows.stream().map(row -> row.action().id()).toList();
        var outcome =
                OutcomeOfResolutions.of(
                        rows.stream()
                                .map(Row::action)
                                .map(action -> action.status().fate(action.by(), ids))
                                .toList());
        var successors =
                rows.stream()
                        .map(row -> row.action().by())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        int number = rows.getFirst().resolution();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ResolutionRow(
                                meetingId,
                                number,
                                outcome == Outcome.OPEN,
                                outcome,
                                successors,
                                shown));
    }

    private static OfAction action(String id, String status, @Nullable String successor) {
        return new OfAction(id, ActionStatus.valueOf(status), successor);
    }
}
