package org.huiyi.action.read.graph;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Commitments across meetings; which actions hang together comes from a view that may lag by
/// milliseconds. Empty for whom no action of the meeting is any business.
@RestController
class GraphEndpoint {
    private final Graphs graphs;
    private final GraphDrawing drawing;

    GraphEndpoint(Graphs graphs, GraphDrawing drawing) {
        this.graphs = graphs;
        this.drawing = drawing;
    }

    @Operation(summary = "Decisions, the actions that carry them out, and what took their place")
    @GetMapping("/v1/actions/graph")
    @Scope("actions:read")
    Graph graph(@RequestParam @Size(max = 64) String meetingId, Caller caller) {
        return drawing.of(meetingId, graphs.walk(meetingId, caller.actor()));
    }
}
