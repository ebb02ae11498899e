package org.huiyi.meeting.write.amendminutes;

import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.door.EarlierDecisions;
import org.huiyi.meeting.minutes.MinutesCommand.AmendMinutes;
import org.huiyi.meeting.write.ListOrNone;
import org.huiyi.meeting.write.MinutesBody;
import org.huiyi.meeting.write.MinutesBody.ActionEntry;
import org.huiyi.meeting.write.MinutesBody.ResolutionEntry;
import org.huiyi.meeting.write.MinutesDesk;
import org.huiyi.meeting.write.MinutesDesk.Request;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A new edition of published minutes, sent to every party again.
@RestController
final class AmendMinutesEndpoint {
    /// The new minutes as a whole, and why they are new.
    record Body(
            @Nullable ListOrNone<String> points,
            @Nullable ListOrNone<ResolutionEntry> resolutions,
            @Nullable ListOrNone<ActionEntry> actions,
            @Nullable String annex,
            @Nullable String reason) {
        MinutesBody minutes() {
            return new MinutesBody(points, resolutions, actions, annex);
        }
    }

    private final MinutesDesk desk;
    private final EarlierDecisions earlier;

    AmendMinutesEndpoint(MinutesDesk desk, EarlierDecisions earlier) {
        this.desk = desk;
        this.earlier = earlier;
    }

    @PostMapping({
        "/v1/meetings/{id}/minutes/amendments",
        "/v1/meetings/{id}/sessions/{session}/minutes/amendments"
    })
    @Scope("minutes:publish")
    @Cites({Rule.R03, Rule.R26, Rule.R32, Rule.R33, Rule.R34, Rule.R38})
    ResponseEntity<Answer> amend(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var contents = body.minutes().contents(caller.actor().sub());
        return desk.take(
                new Request(id, session, caller, conditions),
                (facts, act, policy) ->
                        new AmendMinutes(
                                id,
                                facts,
                                contents,
                                earlier.of(contents, caller),
                                body.reason(),
                                act,
                                policy));
    }
}
