package org.huiyi.meeting.write.planseries;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Venue;
import org.huiyi.meeting.series.Rhythm;
import org.huiyi.meeting.series.SeriesCommand.PlanSeries;
import org.huiyi.meeting.series.SeriesName;
import org.huiyi.meeting.series.Template;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.PartyBody;
import org.huiyi.meeting.write.PurposeBody;
import org.huiyi.meeting.write.SlotBody;
import org.huiyi.meeting.write.WallTime;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.jspecify.annotations.Nullable;

/// A series as callers describe it: a meeting, and when it recurs.
///
/// @param startsAt the first start: local time in the zone such as `2026-03-02T09:00`, or an instant
/// @param recurrence a rule of RFC 5545, daily at the most
/// @param until the last date; left out, the rule's own end or three years
record SeriesBody(
        @NotNull @Pattern(regexp = "[^/\\s]{1,100}") String name,
        @Asked(Rule.R04) @Size(max = Limits.LINE) @Nullable String title,
        @Asked(Rule.R04) @Valid @Nullable PurposeBody purpose,
        @Asked(Rule.R04) @Size(max = Limits.LIST)
                @Nullable List<@Size(max = Limits.LINE) String> topics,
        @NotNull @Size(max = 64) String startsAt,
        @NotNull @Size(max = 64) String zone,
        @Min(1) @Max(1440) long minutes,
        @NotNull @Size(max = 500) String recurrence,
        @Nullable LocalDate until,
        @Size(max = RecurrenceRule.MOST) @Nullable List<@Valid @NotNull ExceptionBody> exceptions,
        @Size(max = Limits.LINE) @Nullable String place,
        @Size(max = 2000) @Nullable String onlineLink,
        @Nullable Classification classification,
        @Asked(Rule.R01) @Size(max = Limits.LIST) @Nullable List<@Valid PartyBody> parties) {

    PlanSeries command(Caller caller, Act act, String policyVersion) {
        var series = new SeriesName(caller.party(), name);
        var rhythm = rhythm();
        var exceptions = requireNonNullElse(exceptions(), List.<ExceptionBody>of());
        return new PlanSeries(
                series,
                act,
                policyVersion,
                template(caller),
                rhythm,
                new Expansion(series, rhythm, caller).occurrences(exceptions));
    }

    private Template template(Caller caller) {
        return new Template(
                requireNonNullElse(title, ""),
                PurposeBody.purpose(purpose),
                topics == null ? List.of() : List.copyOf(topics),
                new Venue(place, onlineLink),
                requireNonNullElse(classification, Classification.ORDINARY),
                PartyBody.parties(parties, caller));
    }

    private Rhythm rhythm() {
        String region = SlotBody.region(zone);
        var start = WallTime.read("startsAt", startsAt, region);
        return new Rhythm(start, region, minutes, recurrence.strip(), until);
    }
}
