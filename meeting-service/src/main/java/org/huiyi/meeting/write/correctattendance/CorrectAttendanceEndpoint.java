package org.huiyi.meeting.write.correctattendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.door.Reception;
import org.huiyi.meeting.door.Reception.Arrival;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.meeting.AttendanceCommand.CorrectAttendance;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.Scope;
import org.huiyi.rest.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Puts right when a person came and left, or gives a reason afterwards; what was told first stays.
@RestController
class CorrectAttendanceEndpoint {
    /// Without a time it is a reason given afterwards.
    ///
    /// @param stay which of the person's, counted from 1 as they came; the last when not said
    /// @param partyId whom they attended for; asked where nobody named the person and somebody else adds them
    @Span(from = "arrivedAt", to = "leftAt", mayBeEmpty = true)
    record Body(
            @NotNull @Id String personId,
            @Id @Nullable String partyId,
            @Positive @Nullable Integer stay,
            @PastOrPresent @Nullable Instant arrivedAt,
            @PastOrPresent @Nullable Instant leftAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;
    private final MinutesOfMeetings minutes;
    private final Reception reception;

    CorrectAttendanceEndpoint(MeetingDesk desk, MinutesOfMeetings minutes, Reception reception) {
        this.desk = desk;
        this.minutes = minutes;
        this.reception = reception;
    }

    @PostMapping("/v1/meetings/{id}/attendance-corrections")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R24, Rule.R52, Rule.R54})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var arrival = new Arrival(id, body.personId(), body.partyId(), caller, conditions);
        var onRecord = reception.agreementOf(arrival);
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) ->
                        new CorrectAttendance(
                                id,
                                act,
                                policy,
                                body.personId(),
                                body.arrivedAt(),
                                body.leftAt(),
                                minutes.arePublished(id),
                                body.stay(),
                                body.partyId(),
                                onRecord));
    }
}
