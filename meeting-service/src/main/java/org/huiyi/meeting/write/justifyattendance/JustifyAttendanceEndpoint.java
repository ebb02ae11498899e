package org.huiyi.meeting.write.justifyattendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.AttendanceCommand.JustifyAttendance;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
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

/// The organiser's word on whether being late, early or absent was justified.
@RestController
class JustifyAttendanceEndpoint {
    record Body(
            @NotNull @Id String personId,
            @NotNull Boolean justified,
            @Size(max = Limits.TEXT) @Nullable String note) {}

    private final MeetingDesk desk;

    JustifyAttendanceEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/justifications")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38, Rule.R44, Rule.R52})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) ->
                        new JustifyAttendance(
                                id, act, policy, body.personId(), body.justified(), body.note()));
    }
}
