package org.huiyi.meeting.read.compliance;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.policy.RegularModes;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Scope;
import org.huiyi.rest.problem.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which rules a meeting met. Always all rules; the same history always gives the same report. Those who
/// take part see it, and auditors see every meeting's: it holds process evidence and no content.
@RestController
class ComplianceEndpoint {
    private final SeenMeetings meetings;
    private final Dossiers dossiers;
    private final Readers readers;
    private final Texts texts;

    ComplianceEndpoint(SeenMeetings meetings, Dossiers dossiers, Readers readers, Texts texts) {
        this.readers = readers;
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    @GetMapping("/v1/meetings/{id}/compliance")
    @Scope({"meetings:read", "audit:read"})
    ComplianceView read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            Caller caller) {
        var seen = seen(id, caller, asOf);
        var view = view(id, dossiers.of(id, seen));
        return readers.discretion(seen.today(), caller).hidesMeeting()
                ? view.withoutReasons()
                : view;
    }

    private ComplianceView view(String id, Dossier dossier) {
        var report = new Report(dossier, new Words(texts, LocaleContextHolder.getLocale()));
        return new ComplianceView(
                id,
                dossier.policy().version(),
                Arrays.stream(Rule.values()).map(report::row).toList());
    }

    private Seen seen(String id, Caller caller, @Nullable Instant asOf) {
        Until until = asOf == null ? new Until.Now() : new Until.RecordedBy(asOf);
        return caller.has("audit:read")
                ? meetings.ofAny(id, until)
                : meetings.of(id, caller.actor(), until);
    }

    /// One report under way.
    private record Report(Dossier dossier, Judged judged, Adaptations adaptations, Words words) {
        Report(Dossier dossier, Words words) {
            this(dossier, new Judged(dossier), new Adaptations(dossier), words);
        }

        ComplianceView.Row row(Rule rule) {
            var ruling = judged.ruling(rule);
            var adapted = adaptations.of(rule);
            var grounds =
                    Stream.concat(ruling.grounds().stream(), adaptations.outlived(rule).stream());
            return new ComplianceView.Row(
                    rule,
                    rule.clause(),
                    words.title(rule),
                    ruling.verdict(),
                    dossier.policy().mode(rule, RegularModes.of(rule)),
                    adaptations.version(rule),
                    adaptations.versions(rule, ruling.verdict() == Verdict.PENDING),
                    dossier.evidence(rule).stream().map(RecordedEvent::eventId).toList(),
                    words.why(grounds, dossier.remarks(rule)),
                    adapted.isEmpty() ? null : adapted.getLast(),
                    adapted);
        }
    }
}
