package org.huiyi.action.write.reportprogress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.ActionCommand.Report;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.write.PolicyOfAction;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Whoever owes an action says how far it is.
@RestController
class ReportProgressEndpoint {
    /// @param source the party's own system that the report was taken over from
    record Body(
            @Nullable @Min(0) @Max(100) @Schema(example = "40") Integer percent,
            @Nullable @Size(max = 4000) @Schema(example = "Half of the plan is written")
                    String note,
            @Nullable @Size(max = 200) @Schema(example = "tracker/PLAN-12") String source) {
        Report report() {
            return new Report(percent, note, source);
        }
    }

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    ReportProgressEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "Whoever owes an action says how far it is")
    @PostMapping("/v1/actions/{id}/progress")
    @Scope("actions:write")
    @Cites({Rule.R35, Rule.R46, Rule.R47})
    ResponseEntity<Answer> report(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command = new ReportProgress(id, policies.version(id), body.report(), acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
