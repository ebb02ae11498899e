package org.huiyi.action.read.actions;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.read.actions.ActionRows.Place;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Id;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists of actions. Which ones comes from a view that may lag by milliseconds; each is then read from its
/// history.
@RestController
class ActionListEndpoint {
    private final ActionRows rows;
    private final ActionViews views;

    ActionListEndpoint(ActionRows rows, ActionViews views) {
        this.rows = rows;
        this.views = views;
    }

    @Operation(summary = "Lists of actions")
    @GetMapping("/v1/actions")
    @Scope("actions:read")
    Page<ActionView> actions(
            @RequestParam(required = false) @Size(max = 64) @Nullable String meetingId,
            @RequestParam(required = false) @Id @Nullable String party,
            @RequestParam(required = false) @Size(max = 63) @Nullable String assignee,
            @RequestParam(required = false) @Nullable ActionStatus status,
            @RequestParam(required = false) @Nullable Boolean overdue,
            Caller caller,
            Paging paging) {
        var filter = new ActionFilter(meetingId, party, assignee, status, overdue);
        var found = rows.find(caller.actor(), filter, paging);
        var shown = found.stream().limit(paging.limit()).toList();
        return new Page<>(
                shown.stream()
                        .map(place -> views.find(place.actionId(), caller.actor()))
                        .flatMap(Optional::stream)
                        .toList(),
                found.size() > shown.size() ? next(shown) : null);
    }

    private static String next(List<Place> shown) {
        return Paging.cursor(shown.getLast().key());
    }
}
