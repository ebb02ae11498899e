package org.huiyi.action.read.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyi.action.read.graph.GraphRows.Resolution;
import org.huiyi.action.read.graph.GraphRows.Row;
import org.huiyi.contracts.decision.Actor;

/// Walks from the decisions of one meeting to everything that hangs together with them. The reader sees
/// what they may see; a decision's outcome counts every action of it.
public final class Graphs {
    private static final int LARGEST = 500;

    private final GraphRows rows;

    public Graphs(GraphRows rows) {
        this.rows = rows;
    }

    /// What was walked.
    ///
    /// @param all actions of every meeting reached, those that the reader may not see too
    /// @param resolutions of every meeting reached, likewise
    /// @param complete false where it was cut
    record Walk(List<Row> all, List<Resolution> resolutions, boolean complete) {
        List<Row> visible() {
            return all.stream().filter(Row::visible).toList();
        }
    }

    Walk walk(String meetingId, Actor reader) {
        var actions = new LinkedHashMap<String, Row>();
        var resolutions = new LinkedHashMap<String, Resolution>();
        var walked = new LinkedHashSet<String>();
        Set<String> next = Set.of(meetingId);
        boolean complete = true;
        while (!next.isEmpty() && complete) {
            walked.addAll(next);
            var reached = rows.ofMeetings(next, reader);
            var resolved = rows.resolutions(next, reader);
            reached.forEach(row -> actions.put(row.actionId(), row));
            resolved.forEach(one -> resolutions.put(one.decision(), one));
            complete = isSmall(actions.size(), reached.size(), resolutions.size());
            next = meetingsAround(reached, next, reader);
            resolved.stream()
                    .filter(Resolution::visible)
                    .map(Resolution::meetingId)
                    .forEach(next::add);
            next.removeAll(walked);
        }
        return new Walk(
                actions.values().stream().limit(LARGEST).toList(),
                resolutions.values().stream().limit(LARGEST).toList(),
                complete);
    }

    private static boolean isSmall(int... sizes) {
        return Arrays.stream(sizes).allMatch(size -> size <= LARGEST);
    }

    /// Only through what the reader may see.
    private Set<String> meetingsAround(
            Collection<Row> reached, Collection<String> meetings, Actor reader) {
        var visible = reached.stream().filter(Row::visible).toList();
        var successors =
                visible.stream().flatMap(row -> Stream.ofNullable(row.successor())).toList();
        var ids = new ArrayList<String>(meetings);
        visible.forEach(row -> ids.add(row.actionId()));
        ids.addAll(successors);
        var meetingsNext = new TreeSet<String>();
        successors.stream().filter(id -> id.startsWith("mtg_")).forEach(meetingsNext::add);
        rows.around(ids, reader).stream()
                .filter(Row::visible)
                .map(Row::meetingId)
                .forEach(meetingsNext::add);
        return meetingsNext;
    }
}
