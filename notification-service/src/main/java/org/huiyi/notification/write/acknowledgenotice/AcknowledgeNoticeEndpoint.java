package org.huiyi.notification.write.acknowledgenotice;

import io.swagger.v3.oas.annotations.Operation;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.notification.notice.NoticeCommand.AcknowledgeNotice;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The recipient, or the system of their party, says that a notice was read.
@RestController
class AcknowledgeNoticeEndpoint {
    private final Commands commands;
    private final Acts acts;
    private final Answers answers;

    AcknowledgeNoticeEndpoint(Commands commands, Acts acts, Answers answers) {
        this.commands = commands;
        this.acts = acts;
        this.answers = answers;
    }

    @Scope("notices:read")
    @Cites(Rule.R49)
    @Operation(summary = "Say that a notice was read")
    @PostMapping("/v1/notices/{id}/acknowledgement")
    ResponseEntity<Answer> acknowledge(
            @PathVariable String id, Caller caller, Conditions conditions) {
        var command = new AcknowledgeNotice(id, acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
