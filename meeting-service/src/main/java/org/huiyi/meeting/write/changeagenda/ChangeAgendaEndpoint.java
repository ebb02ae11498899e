package org.huiyi.meeting.write.changeagenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.door.Exposure;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Sets the agenda. An item that becomes sensitive is so at once, and who knows it already is listed.
@RestController
class ChangeAgendaEndpoint {
    /// @param editorial true when only spelling is put right: it counts at once and nobody is told
    record Body(
            @Asked(Rule.R12) @Size(max = Limits.LIST) @Nullable List<@Valid Item> items,
            @Size(max = Limits.TEXT) @Nullable String reason,
            @Nullable Boolean editorial) {
        List<AgendaItem> agenda() {
            return items == null ? List.of() : items.stream().map(Item::item).toList();
        }
    }

    /// @param speakers ids of persons, in the order they speak
    /// @param track items of different tracks run side by side
    record Item(
            @Size(max = Limits.LINE) @Nullable String topic,
            @Asked(Rule.R12) AgendaItem.@Nullable Kind kind,
            @Asked(Rule.R12) @Nullable Integer minutes,
            @Size(max = Limits.LIST) @Nullable List<@Id String> speakers,
            @Nullable Boolean sensitive,
            @Nullable Boolean important,
            @Size(max = Limits.LIST)
                    @Nullable List<@Size(max = Limits.LINE) String> guidingQuestions,
            @Size(max = Limits.LINE) @Nullable String track) {
        AgendaItem item() {
            return new AgendaItem(
                    topic,
                    kind,
                    minutes,
                    speakers == null ? List.of() : speakers,
                    Boolean.TRUE.equals(sensitive),
                    Boolean.TRUE.equals(important),
                    guidingQuestions == null ? List.of() : guidingQuestions,
                    track == null || track.isBlank() ? null : track.strip());
        }
    }

    private final MeetingDesk desk;
    private final Exposure exposure;

    ChangeAgendaEndpoint(MeetingDesk desk, Exposure exposure) {
        this.desk = desk;
        this.exposure = exposure;
    }

    @PutMapping("/v1/meetings/{id}/agenda")
    @Scope("meetings:write")
    @Cites({
        Rule.R02, Rule.R12, Rule.R13, Rule.R14, Rule.R28, Rule.R38, Rule.R51, Rule.R53, Rule.R54
    })
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch Conditions conditions) {
        var facts = exposure.of(id, body.agenda());
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) ->
                        new ChangeAgenda(
                                id,
                                act,
                                policy,
                                body.agenda(),
                                Boolean.TRUE.equals(body.editorial()),
                                facts.given(),
                                facts.agreements()));
    }
}
