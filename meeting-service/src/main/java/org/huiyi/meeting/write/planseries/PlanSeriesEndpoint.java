package org.huiyi.meeting.write.planseries;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.write.SeriesDesk;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Creates;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Plans a series and schedules a meeting for each of its occurrences; the caller's party organises them.
/// Planned again alike it answers 200 and schedules what is missing.
@RestController
class PlanSeriesEndpoint {
    private final SeriesDesk desk;

    PlanSeriesEndpoint(SeriesDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/series")
    @Scope("meetings:write")
    @Cites({
        Rule.R01, Rule.R02, Rule.R04, Rule.R05, Rule.R06, Rule.R08, Rule.R10, Rule.R12, Rule.R20,
        Rule.R37, Rule.R38, Rule.R40
    })
    @Creates("/v1/series/acme/board")
    ResponseEntity<Answer> plan(
            @Valid @RequestBody SeriesBody body, Caller caller, Conditions conditions) {
        return desk.plan(
                body.name(),
                caller,
                conditions,
                (act, policyVersion) -> body.command(caller, act, policyVersion));
    }
}
