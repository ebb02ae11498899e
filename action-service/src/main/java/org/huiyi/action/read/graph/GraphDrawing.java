package org.huiyi.action.read.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.read.graph.Graph.Break;
import org.huiyi.action.read.graph.Graph.Commitment;
import org.huiyi.action.read.graph.Graph.Link;
import org.huiyi.action.read.graph.GraphRows.Row;
import org.huiyi.action.read.graph.Graphs.Walk;
import org.huiyi.eventstore.Histories;

/// Draws what was walked. How far an action is, is read from its history.
public final class GraphDrawing {
    private final Histories histories;

    public GraphDrawing(Histories histories) {
        this.histories = histories;
    }

    Graph of(String meetingId, Walk walk) {
        var decided = Decided.of(walk);
        var reversals = decided.stream().flatMap(Decided::links);
        return new Graph(
                meetingId,
                decided.stream().map(Decided::decision).toList(),
                walk.visible().stream().flatMap(this::commitment).toList(),
                Stream.concat(links(walk.visible()), reversals).toList(),
                Stream.concat(decided.stream().flatMap(Decided::breaks), brokenActions(walk))
                        .toList(),
                walk.complete());
    }

    private Stream<Commitment> commitment(Row row) {
        var past = histories.fold(ActionDecider.INSTANCE, row.actionId());
        if (!(past.state() instanceof Known action)) {
            return Stream.empty();
        }
        long reports =
                past.events().stream().filter(e -> e.payload() instanceof ProgressReported).count();
        return Stream.of(
                new Commitment(
                        row.actionId(),
                        row.meetingId(),
                        row.resolution(),
                        action.item().partyId(),
                        action.item().dueAt(),
                        action.status(),
                        action.course().pace().percent(),
                        (int) reports));
    }

    private static Stream<Link> links(List<Row> rows) {
        var carried =
                rows.stream()
                        .map(row ->
                                new Link(row.decision(), Link.Kind.CARRIED_OUT_BY, row.actionId()));
        var superseded =
                rows.stream()
                        .flatMap(row ->
                                Stream.ofNullable(row.successor())
                                        .map(to ->
                                                new Link(
                                                        row.actionId(),
                                                        Link.Kind.SUPERSEDED_BY,
                                                        to)));
        return Stream.concat(carried, superseded);
    }

    private static Stream<Break> brokenActions(Walk walk) {
        var known = known(walk);
        return walk.visible().stream()
                .filter(row -> row.status() == ActionStatus.SUPERSEDED)
                .filter(row -> row.successor() == null || !known.contains(row.successor()))
                .map(row ->
                        new Break(
                                row.actionId(),
                                row.successor() == null
                                        ? Break.Why.NOTHING_FOLLOWS
                                        : Break.Why.SUCCESSOR_UNKNOWN));
    }

    private static Set<String> known(Walk walk) {
        return walk.visible().stream()
                .flatMap(row -> Stream.of(row.actionId(), row.meetingId()))
                .collect(Collectors.toSet());
    }
}
