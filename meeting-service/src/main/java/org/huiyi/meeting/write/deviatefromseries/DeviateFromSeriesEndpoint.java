package org.huiyi.meeting.write.deviatefromseries;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.series.SeriesName;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.SeriesDesk;
import org.huiyi.meeting.write.SeriesDesk.Change;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
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

/// Skips or moves one occurrence; its meeting is cancelled or rescheduled with it, for the same reason.
@RestController
class DeviateFromSeriesEndpoint {
    /// @param movedTo the new start, local in the series' zone or an instant; left out, it is skipped
    record Body(
            @NotNull LocalDate date,
            @Asked(Rule.R53) @Size(max = Limits.TEXT) @Nullable String reason,
            @Size(max = 64) @Nullable String movedTo) {}

    private final SeriesDesk desk;

    DeviateFromSeriesEndpoint(SeriesDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/series/{party}/{name}/exceptions")
    @Scope("meetings:write")
    @Cites({
        Rule.R01, Rule.R02, Rule.R04, Rule.R05, Rule.R06, Rule.R08, Rule.R10, Rule.R12, Rule.R20,
        Rule.R21, Rule.R37, Rule.R38, Rule.R40, Rule.R53
    })
    ResponseEntity<Answer> deviate(
            @PathVariable @Id String party,
            @PathVariable String name,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.deviate(
                new SeriesName(party, name),
                new Change(body.date(), body.reason(), body.movedTo()),
                caller,
                conditions);
    }
}
