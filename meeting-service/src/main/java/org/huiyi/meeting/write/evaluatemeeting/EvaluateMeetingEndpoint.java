package org.huiyi.meeting.write.evaluatemeeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.ClosingCommand.EvaluateMeeting;
import org.huiyi.meeting.meeting.Evaluation;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Says how the meeting did against its purpose.
@RestController
class EvaluateMeetingEndpoint {
    record Body(
            @Asked(Rule.R36) Evaluation.@Nullable Objective objective,
            @Size(max = Limits.TEXT) @Nullable String against,
            @Size(max = Limits.LIST) @Nullable List<@Size(max = Limits.TEXT) String> successes,
            @Size(max = Limits.LIST) @Nullable List<@Size(max = Limits.TEXT) String> shortcomings,
            @Size(max = Limits.LIST) @Nullable List<@Size(max = Limits.TEXT) String> improvements) {
        Evaluation evaluation(Caller caller) {
            String author = caller.actor().sub();
            return new Evaluation(
                    objective,
                    against == null ? null : Personal.of(author, against),
                    texts(author, successes),
                    texts(author, shortcomings),
                    texts(author, improvements));
        }

        private static List<Personal> texts(String author, @Nullable List<String> texts) {
            return texts == null
                    ? List.of()
                    : texts.stream().map(text -> Personal.of(author, text)).toList();
        }
    }

    private final MeetingDesk desk;

    EvaluateMeetingEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/evaluation")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R36, Rule.R37, Rule.R38, Rule.R39})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) -> new EvaluateMeeting(id, act, policy, body.evaluation(caller)));
    }
}
