package org.huiyi.meeting.write.raiseuncoveredcase;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.RaiseUncoveredCase;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Somebody meets a case that the regulation does not cover, and says who has to be consulted.
@RestController
class RaiseUncoveredCaseEndpoint {
    /// @param consulted left out means every party that takes part
    record CaseBody(
            @Asked(Rule.R59) @Size(max = Limits.TEXT) @Nullable String description,
            @Size(max = Limits.LIST) @Nullable List<@Id String> consulted) {}

    private final MeetingDesk desk;

    RaiseUncoveredCaseEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/uncovered-cases")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R59})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody CaseBody body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) ->
                        new RaiseUncoveredCase(
                                id,
                                act,
                                policy,
                                body.description(),
                                requireNonNullElse(body.consulted(), List.of())));
    }
}
