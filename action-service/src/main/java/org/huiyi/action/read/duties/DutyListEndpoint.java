package org.huiyi.action.read.duties;

import io.swagger.v3.oas.annotations.Operation;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the rules ask of the caller next about actions; a view that may lag by milliseconds.
@RestController
class DutyListEndpoint {
    private final DutyRows rows;

    DutyListEndpoint(DutyRows rows) {
        this.rows = rows;
    }

    @Operation(summary = "What the rules ask of the caller next about actions")
    @GetMapping("/v1/duties")
    @Scope("actions:read")
    Page<DutyRow> duties(Caller caller, Paging paging) {
        var found = rows.find(caller.actor(), paging);
        var shown = found.stream().limit(paging.limit()).toList();
        return new Page<>(
                shown,
                found.size() > shown.size() ? Paging.cursor(DutyRows.key(shown.getLast())) : null);
    }
}
