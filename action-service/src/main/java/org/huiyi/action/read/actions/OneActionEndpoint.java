package org.huiyi.action.read.actions;

import io.swagger.v3.oas.annotations.Operation;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One action; shows every write acknowledged before.
@RestController
class OneActionEndpoint {
    private final ActionViews views;
    private final Answers answers;

    OneActionEndpoint(ActionViews views, Answers answers) {
        this.views = views;
        this.answers = answers;
    }

    @Operation(summary = "One action")
    @GetMapping("/v1/actions/{id}")
    @Scope("actions:read")
    ResponseEntity<ActionView> action(@PathVariable String id, Caller caller) {
        var view = views.find(id, caller.actor()).orElseThrow(NotFoundException::new);
        return answers.seen(view, view.version());
    }
}
