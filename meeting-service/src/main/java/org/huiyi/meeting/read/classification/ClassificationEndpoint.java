package org.huiyi.meeting.read.classification;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.door.Oversight;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Confidentiality.TightenedItems;
import org.huiyi.meeting.meeting.ConfidentialityEvent.MeetingReclassified;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Sighting;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The classification of a meeting and each change of it, or of an item of its agenda, with everybody who had
/// seen it before it became sensitive; for its organiser and for audit.
@RestController
class ClassificationEndpoint {
    /// @param items the items of the agenda that became sensitive
    record ClassificationView(
            Classification classification, List<Change> changes, List<ItemChange> items) {
        static ClassificationView of(Plan plan) {
            return new ClassificationView(
                    plan.subject().classification(),
                    plan.confidentiality().changes().stream().map(Change::of).toList(),
                    plan.confidentiality().tightened().stream()
                            .map(one -> ItemChange.of(one, plan.agenda()))
                            .toList());
        }
    }

    /// @param items where they stand now, counted from 1; what was dropped is not among them
    /// @param seen once per person and thing
    record ItemChange(
            List<Integer> items,
            @Nullable String reason,
            String changedBy,
            Instant changedAt,
            List<Sighting> seen) {
        static ItemChange of(TightenedItems one, Agenda agenda) {
            var told = one.told();
            return new ItemChange(
                    one.ids().stream().flatMap(id -> agenda.placeOf(id).stream()).toList(),
                    told.reason() == null ? null : told.reason().readable(),
                    told.changedBy(),
                    told.changedAt(),
                    told.seen());
        }
    }

    /// @param seen once per person and thing; empty when it became ordinary
    record Change(
            Classification before,
            Classification after,
            String reason,
            String changedBy,
            Instant changedAt,
            List<Sighting> seen) {
        static Change of(MeetingReclassified e) {
            return new Change(
                    e.before(),
                    e.after(),
                    e.reason().readable(),
                    e.changedBy(),
                    e.changedAt(),
                    e.seen());
        }
    }

    private final Oversight oversight;

    ClassificationEndpoint(Oversight oversight) {
        this.oversight = oversight;
    }

    @GetMapping("/v1/meetings/{id}/classification")
    @Scope({"meetings:read", "audit:read"})
    @Cites(Rule.R38)
    ClassificationView read(@PathVariable String id, Caller caller) {
        return ClassificationView.of(oversight.of(id, caller).plan());
    }
}
