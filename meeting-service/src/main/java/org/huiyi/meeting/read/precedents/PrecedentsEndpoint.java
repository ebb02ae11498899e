package org.huiyi.meeting.read.precedents;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.read.precedents.PrecedentsView.Place;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How cases that the regulation does not cover were settled in the caller's meetings, the latest first.
/// Sensitive meetings set no precedent.
@RestController
class PrecedentsEndpoint {
    /// How many cases one request looks at; a page may be short or empty and still have a next.
    private static final int LOOKED_AT = 500;

    private final PrecedentsView view;
    private final SeenMeetings meetings;

    PrecedentsEndpoint(PrecedentsView view, SeenMeetings meetings) {
        this.view = view;
        this.meetings = meetings;
    }

    /// @param q part of the case or of its outcome, in any case
    @GetMapping("/v1/precedents")
    @Scope("meetings:read")
    Page<Precedent> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            Paging paging,
            Caller caller) {
        var places =
                view.places(caller.actor(), paging.from(Long.MAX_VALUE, Long::valueOf), LOOKED_AT);
        var found = new ArrayList<Precedent>();
        for (Place place : places) {
            read(place, caller.actor()).filter(p -> p.speaksOf(q)).ifPresent(found::add);
            if (found.size() == paging.limit()) {
                return page(found, place, place != places.getLast() || places.size() == LOOKED_AT);
            }
        }
        return places.isEmpty()
                ? new Page<>(List.of(), null)
                : page(found, places.getLast(), places.size() == LOOKED_AT);
    }

    private Optional<Precedent> read(Place place, Actor actor) {
        try {
            var seen = meetings.of(place.meetingId(), actor, new Until.Now());
            var plan = seen.meeting().plan();
            return seen.today().plan().isSensitive()
                    ? Optional.empty()
                    : plan.cases().find(place.n()).map(found -> Precedent.of(plan, found));
        } catch (NotFoundException noMore) {
            return Optional.empty();
        }
    }

    private static Page<Precedent> page(List<Precedent> found, Place last, boolean more) {
        return new Page<>(found, more ? Paging.cursor(Long.toString(last.settlement())) : null);
    }
}
