package org.huiyi.meeting.write.eraseperson;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.PersonDesk;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
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

/// Makes everything personal of somebody unreadable for good, in every service of the house. That there
/// was somebody, and what they did, stays.
@RestController
class ErasePersonEndpoint {
    record Body(@Asked(Rule.R49) @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final PersonDesk desk;
    private final Acts acts;
    private final Answers answers;

    ErasePersonEndpoint(PersonDesk desk, Acts acts, Answers answers) {
        this.desk = desk;
        this.acts = acts;
        this.answers = answers;
    }

    @PostMapping("/v1/persons/{id}/erasure")
    @Scope("privacy:write")
    @Cites(Rule.R49)
    ResponseEntity<Answer> erase(
            @Id @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var act = acts.at(caller, null, body.reason());
        return answers.ok(id, desk.erase(id, act, conditions));
    }
}
