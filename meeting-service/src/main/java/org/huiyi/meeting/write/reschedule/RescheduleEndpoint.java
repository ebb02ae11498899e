package org.huiyi.meeting.write.reschedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.Reschedule;
import org.huiyi.meeting.meeting.Venue;
import org.huiyi.meeting.write.Clashes;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.SlotBody;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Scope;
import org.huiyi.rest.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Sets another time or place.
@RestController
class RescheduleEndpoint {
    @Span(from = "startsAt", to = "endsAt")
    record Body(
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Size(max = 64) @Nullable String zone,
            @Size(max = Limits.LINE) @Nullable String place,
            @Size(max = 2000) @Nullable String onlineLink,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;
    private final Clashes clashes;

    RescheduleEndpoint(MeetingDesk desk, Clashes clashes) {
        this.desk = desk;
        this.clashes = clashes;
    }

    @PutMapping("/v1/meetings/{id}/schedule")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R12, Rule.R20, Rule.R21, Rule.R38, Rule.R40, Rule.R53})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch Conditions conditions) {
        var timetable = new SlotBody(body.startsAt(), body.endsAt(), body.zone()).complete();
        var request = new Request(id, caller, conditions);
        return desk.take(
                request,
                Told.because(body.reason()),
                (act, policy) ->
                        new Reschedule(
                                id,
                                act,
                                policy,
                                timetable,
                                new Venue(body.place(), body.onlineLink()),
                                clashes.of(request, timetable, body.place())));
    }
}
