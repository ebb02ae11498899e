package org.huiyi.meeting.write.revokecalendar;

import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.calendar.CalendarCommand.RevokeCalendar;
import org.huiyi.meeting.calendar.CalendarToken;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// A calendar of duties is not to be read any more; its address answers 404 from then on.
@RestController
class RevokeCalendarEndpoint {
    private final Commands commands;
    private final PoliciesInForce policies;
    private final Acts acts;
    private final Answers answers;

    RevokeCalendarEndpoint(
            Commands commands, PoliciesInForce policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @DeleteMapping("/v1/duties/calendars/{id}")
    @Scope("meetings:read")
    ResponseEntity<Answer> revoke(@PathVariable String id, Caller caller, Conditions conditions) {
        if (!CalendarToken.isCalendarId(id)) {
            throw new NotFoundException();
        }
        var act = acts.now(caller);
        var policy = policies.ofHouse(act.receivedAt()).version();
        return answers.ok(id, commands.send(new RevokeCalendar(id, act, policy), conditions));
    }
}
