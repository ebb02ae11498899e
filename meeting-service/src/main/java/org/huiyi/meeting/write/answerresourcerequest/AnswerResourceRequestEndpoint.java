package org.huiyi.meeting.write.answerresourcerequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PreparationCommand.AnswerResourceRequest;
import org.huiyi.meeting.write.Clashes;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
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

/// A party commits what it was asked for, or declines.
@RestController
class AnswerResourceRequestEndpoint {
    record Body(@NotNull Boolean committed, @Size(max = Limits.TEXT) @Nullable String note) {
        @Nullable Personal note(String author) {
            return note == null || note.isBlank() ? null : Personal.of(author, note);
        }
    }

    private final MeetingDesk desk;
    private final Clashes clashes;

    AnswerResourceRequestEndpoint(MeetingDesk desk, Clashes clashes) {
        this.desk = desk;
        this.clashes = clashes;
    }

    @PostMapping("/v1/meetings/{id}/resource-requests/{n}/commitment")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R40})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var request = new Request(id, caller, conditions);
        return desk.take(
                request,
                Told.NOTHING,
                (act, policy) ->
                        new AnswerResourceRequest(
                                id,
                                act,
                                policy,
                                n,
                                body.committed(),
                                body.note(caller.actor().sub()),
                                clashes.ofResource(request, n)));
    }
}
