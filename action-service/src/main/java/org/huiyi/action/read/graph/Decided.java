package org.huiyi.action.read.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.action.law.OutcomeOfResolutions;
import org.huiyi.action.law.OutcomeOfResolutions.Outcome;
import org.huiyi.action.read.graph.Graph.Break;
import org.huiyi.action.read.graph.Graph.Decision;
import org.huiyi.action.read.graph.Graph.Link;
import org.huiyi.action.read.graph.GraphRows.Resolution;
import org.huiyi.action.read.graph.GraphRows.Row;
import org.huiyi.action.read.graph.Graphs.Walk;
import org.jspecify.annotations.Nullable;

/// A decision with everything it hangs on.
///
/// @param told null where the minutes were published before resolutions were told here
/// @param by the decisions of later meetings that took its place
/// @param actions of it, also those that the reader may not see
record Decided(
        String meetingId,
        int number,
        @Nullable Resolution told,
        List<String> by,
        List<Row> actions) {
    /// The decisions that the reader may see an action of, or whose meeting was the reader's.
    static List<Decided> of(Walk walk) {
        var actions = new LinkedHashMap<String, List<Row>>();
        walk.all()
                .forEach(row ->
                        actions.computeIfAbsent(row.decision(), _ -> new ArrayList<>()).add(row));
        Map<String, Resolution> told =
                walk.resolutions().stream()
                        .collect(Collectors.toMap(Resolution::decision, one -> one));
        return Stream.concat(actions.keySet().stream(), told.keySet().stream().sorted())
                .distinct()
                .map(id -> of(walk, told.get(id), id, actions.getOrDefault(id, List.of())))
                .filter(Decided::isVisible)
                .toList();
    }

    private static Decided of(Walk walk, @Nullable Resolution told, String id, List<Row> actions) {
        int slash = id.lastIndexOf('/');
        var by =
                walk.resolutions().stream()
                        .filter(later -> id.equals(later.supersedes()))
                        .map(Resolution::decision)
                        .toList();
        return new Decided(
                id.substring(0, slash),
                Integer.parseInt(id.substring(slash + 1)),
                told,
                by,
                actions);
    }

    String id() {
        return meetingId + "/" + number;
    }

    boolean isVisible() {
        return told != null && told.visible() || actions.stream().anyMatch(Row::visible);
    }

    Decision decision() {
        return new Decision(id(), meetingId, number, outcome());
    }

    Stream<Link> links() {
        return by.stream().map(later -> new Link(id(), Link.Kind.SUPERSEDED_BY, later));
    }

    /// Where it leads nowhere, or was reversed.
    Stream<Break> breaks() {
        return switch (outcome()) {
            case IDLE -> Stream.of(new Break(id(), Break.Why.IDLE));
            case ABANDONED -> Stream.of(new Break(id(), Break.Why.ABANDONED));
            case SUPERSEDED -> by.stream().limit(1).map(_ -> new Break(id(), Break.Why.REVERSED));
            case NOTED, OPEN, CARRIED_OUT -> Stream.empty();
        };
    }

    private Outcome outcome() {
        var ids = actions.stream().map(Row::actionId).toList();
        return OutcomeOfResolutions.of(
                actions.stream().map(row -> row.status().fate(row.successor(), ids)).toList(),
                told != null && told.noted(),
                !by.isEmpty());
    }
}
