package org.huiyi.meeting.read.classification;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The classification of a meeting and each change of it, or of an item of its agenda, with everybody who had
/// seen it before it became sensitive; for its organiser and for audit, which is told the reasons only if it says
/// why it has to know them.
@RestController
class ClassificationEndpoint {
    /// @param items the items of the agenda that became sensitive
    record ClassificationView(
            Classification classification, List<Change> changes, List<ItemChange> items) {
        static ClassificationView of(Plan plan, boolean readable) {
            return new ClassificationView(
                    plan.subject().classification(),
                    plan.confidentiality().changes().stream()
                            .map(one -> Change.of(one, readable))
                            .toList(),
                    plan.confidentiality().tightened().stream()
                            .map(one -> ItemChange.of(one, plan.agenda(), readable))
                            .toList());
        }
    }

    /// @param items where they stand now, counted from 1; what was dropped is not among them
    /// @param reason null where none was given, and to an auditor who gave none
    /// @param seen once per person and thing
    record ItemChange(
            List<Integer> items,
            @Nullable String reason,
            String changedBy,
            Instant changedAt,
            List<Sighting> seen) {
        static ItemChange of(TightenedItems one, Agenda agenda, boolean readable) {
            var told = one.told();
            return new ItemChange(
                    one.ids().stream().flatMap(id -> agenda.placeOf(id).stream()).toList(),
                    readable && told.reason() != null ? told.reason().readable() : null,
                    told.changedBy(),
                    told.changedAt(),
                    told.seen());
        }
    }

    /// @param reason null to an auditor who gave none
    /// @param seen once per person and thing; empty when it became ordinary
    record Change(
            Classification before,
            Classification after,
            @Nullable String reason,
            String changedBy,
            Instant changedAt,
            List<Sighting> seen) {
        static Change of(MeetingReclassified e, boolean readable) {
            return new Change(
                    e.before(),
                    e.after(),
                    readable ? e.reason().readable() : null,
                    e.changedBy(),
                    e.changedAt(),
                    e.seen());
        }
    }

    private final Oversight oversight;

    ClassificationEndpoint(Oversight oversight) {
        this.oversight = oversight;
    }

    /// @param reason why an auditor has to read what was written; it takes the scope `audit:content` too
    @GetMapping("/v1/meetings/{id}/classification")
    @Scope({"meetings:read", "audit:read"})
    @Cites(Rule.R38)
    ClassificationView read(
            @PathVariable String id,
            @RequestParam(required = false) @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*")
                    @Nullable String reason,
            Caller caller) {
        var look = oversight.into(id, caller, reason);
        var plan = look.meeting().plan();
        var changes = plan.confidentiality();
        int version = changes.changes().size() + changes.tightened().size();
        if (version > 0) {
            oversight.given(look, "classification", version);
        }
        return ClassificationView.of(plan, look.readable());
    }
}
