package org.huiyi.action.read.escalations;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The organiser's supervision: everything that was escalated about what the caller's party organises; a
/// view that may lag by milliseconds.
@RestController
class EscalationListEndpoint {
    private final EscalationRows rows;

    EscalationListEndpoint(EscalationRows rows) {
        this.rows = rows;
    }

    @Operation(summary = "What was escalated about the actions that the caller's party supervises")
    @GetMapping("/v1/escalations")
    @Scope("actions:read")
    Page<EscalationRow> escalations(
            @RequestParam(required = false) @Size(max = 64) @Nullable String meetingId,
            @RequestParam(required = false) @Nullable Boolean acknowledged,
            @RequestParam(required = false) @Nullable Boolean over,
            Caller caller,
            Paging paging) {
        var filter = new EscalationRows.Filter(meetingId, acknowledged, over);
        var found = rows.find(caller.party(), filter, paging);
        var shown = found.stream().limit(paging.limit()).toList();
        return new Page<>(
                shown,
                found.size() > shown.size()
                        ? Paging.cursor(EscalationRows.key(shown.getLast()))
                        : null);
    }
}
