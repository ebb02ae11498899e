package org.huiyi.meeting.write.draftminutes;

import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.door.EarlierDecisions;
import org.huiyi.meeting.minutes.MinutesCommand.DraftMinutes;
import org.huiyi.meeting.write.MinutesBody;
import org.huiyi.meeting.write.MinutesDesk;
import org.huiyi.meeting.write.MinutesDesk.Request;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Replaces the draft as a whole; it may be incomplete.
@RestController
final class DraftMinutesEndpoint {
    private final MinutesDesk desk;
    private final EarlierDecisions earlier;

    DraftMinutesEndpoint(MinutesDesk desk, EarlierDecisions earlier) {
        this.desk = desk;
        this.earlier = earlier;
    }

    @PutMapping({"/v1/meetings/{id}/minutes", "/v1/meetings/{id}/sessions/{session}/minutes"})
    @Scope("meetings:write")
    @Cites({Rule.R03, Rule.R25, Rule.R27})
    ResponseEntity<Answer> draft(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @RequestBody MinutesBody draft,
            Caller caller,
            @IfMatch(required = false) Conditions conditions) {
        var contents = draft.contents(caller.actor().sub());
        return desk.take(
                new Request(id, session, caller, conditions),
                (facts, act, policy) ->
                        new DraftMinutes(
                                id, facts, contents, earlier.of(contents, caller), act, policy));
    }
}
