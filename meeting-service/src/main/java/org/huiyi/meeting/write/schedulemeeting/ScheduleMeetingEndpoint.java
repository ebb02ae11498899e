package org.huiyi.meeting.write.schedulemeeting;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.history.LessonsOfSeries;
import org.huiyi.meeting.write.Clashes;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Creates;
import org.huiyi.rest.NewIds;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Registers a meeting; the caller's party becomes its organiser.
@RestController
class ScheduleMeetingEndpoint {
    private final MeetingDesk desk;
    private final LessonsOfSeries lessons;
    private final Clashes clashes;

    ScheduleMeetingEndpoint(MeetingDesk desk, LessonsOfSeries lessons, Clashes clashes) {
        this.desk = desk;
        this.lessons = lessons;
        this.clashes = clashes;
    }

    @Creates("/v1/meetings/mtg_01")
    @PostMapping("/v1/meetings")
    @Scope("meetings:write")
    @Cites({
        Rule.R01, Rule.R02, Rule.R04, Rule.R05, Rule.R06, Rule.R08, Rule.R10, Rule.R12, Rule.R37,
        Rule.R38, Rule.R40
    })
    ResponseEntity<Answer> schedule(
            @Valid @RequestBody MeetingBody body, Caller caller, Conditions conditions) {
        String id = NewIds.next("mtg_", caller, conditions);
        var learned = lessons.latest(caller.party(), body.series()).orElse(null);
        var request = new Request(id, caller, conditions);
        var taken = clashes.ofNew(request, body.timetable(), body.place());
        return desk.open(
                request,
                body.series(),
                (act, policy) -> body.command(id, caller, act, policy, learned, taken));
    }
}
