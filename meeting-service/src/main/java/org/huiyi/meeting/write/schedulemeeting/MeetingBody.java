package org.huiyi.meeting.write.schedulemeeting;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Lessons;
import org.huiyi.meeting.meeting.MinutesPer;
import org.huiyi.meeting.meeting.PlanCommand.ScheduleMeeting;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.meeting.Venue;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.PartyBody;
import org.huiyi.meeting.write.PurposeBody;
import org.huiyi.meeting.write.SlotBody;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Span;
import org.jspecify.annotations.Nullable;

/// A meeting as callers describe it. What a rule asks for may be missing here and is then refused by that
/// rule.
@Span(from = "startsAt", to = "endsAt")
record MeetingBody(
        @Size(max = Limits.LINE) @Nullable String title,
        @Asked(Rule.R04) @Valid @Nullable PurposeBody purpose,
        @Asked(Rule.R04) @Size(max = Limits.LIST)
                @Nullable List<@Size(max = Limits.LINE) String> topics,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Size(max = 64) @Nullable String zone,
        @Size(max = Limits.LINE) @Nullable String place,
        @Size(max = 2000) @Nullable String onlineLink,
        @Nullable Classification classification,
        @Pattern(regexp = "[^/\\s]{1,100}") @Nullable String series,
        @Asked(Rule.R01) @Size(max = Limits.LIST) @Nullable List<@Valid PartyBody> parties,
        @Nullable MinutesPer minutesPer) {
    ScheduleMeeting command(
            String id,
            Caller caller,
            Act act,
            PolicyInForce policy,
            @Nullable Lessons lessons,
            List<Clash> clashes) {
        return new ScheduleMeeting(
                id,
                act,
                policy,
                requireNonNullElse(title, ""),
                PurposeBody.purpose(purpose),
                topics == null ? List.of() : topics,
                timetable(),
                new Venue(place, onlineLink),
                requireNonNullElse(classification, Classification.ORDINARY),
                series,
                PartyBody.parties(parties, caller),
                lessons,
                clashes,
                minutesPer);
    }

    @Nullable Timetable timetable() {
        return new SlotBody(startsAt, endsAt, zone).timetable();
    }
}
