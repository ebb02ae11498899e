package org.huiyi.meeting.read.compliance;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.policy.PolicyDecider;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.policy.PolicyScope;
import org.huiyi.meeting.telling.TellingDecider;
import org.huiyi.meeting.telling.TellingId;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which rules a meeting met. Always all rules; the same history always gives the same report.
@RestController
class ComplianceEndpoint {
    private final Histories histories;
    private final SeenMeetings meetings;
    private final MinutesOfMeetings minutes;
    private final MaterialsOfMeetings materials;
    private final PoliciesInForce policies;
    private final AccessTrail trail;
    private final Readers readers;
    private final Answers answers;

    ComplianceEndpoint(
            Histories histories,
            SeenMeetings meetings,
            MinutesOfMeetings minutes,
            MaterialsOfMeetings materials,
            PoliciesInForce policies,
            AccessTrail trail,
            Readers readers,
            Answers answers) {
        this.histories = histories;
        this.meetings = meetings;
        this.minutes = minutes;
        this.materials = materials;
        this.policies = policies;
        this.trail = trail;
        this.readers = readers;
        this.answers = answers;
    }

    @GetMapping("/v1/meetings/{id}/compliance")
    @Scope({"meetings:read", "audit:read"})
    ComplianceView read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            Caller caller) {
        Until until = asOf == null ? new Until.Now() : new Until.RecordedBy(asOf);
        var seen = meetings.of(id, caller.actor(), until);
        var noted = minutes.of(id, until);
        var papers = materials.of(id, until);
        var adapted =
                histories.fold(
                        PolicyDecider.INSTANCE, new PolicyScope.OneMeeting(id).policyId(), until);
        var told = histories.fold(TellingDecider.INSTANCE, TellingId.of(id), until);
        var events =
                Stream.concat(
                                Stream.of(
                                                seen.past().events(),
                                                noted.events(),
                                                told.events(),
                                                papers.events(),
                                                adapted.events())
                                        .flatMap(List::stream),
                                trail.events(id, until))
                        .sorted(Comparator.comparingLong(RecordedEvent::position))
                        .toList();
        var judged = new Judged(seen.meeting(), noted.state(), events);
        var policy = policies.of(seen.meeting(), id, events.getLast().recordedAt());
        var report =
                new ComplianceView(
                        id,
                        Arrays.stream(Rule.values())
                                .map(rule -> row(rule, judged, policy))
                                .toList());
        boolean hidden = readers.discretion(seen.today(), caller).hidesMeeting();
        return hidden ? report.withoutWords() : report;
    }

    private ComplianceView.Row row(Rule rule, Judged judged, PolicyInForce policy) {
        Locale locale = LocaleContextHolder.getLocale();
        var evidence = judged.evidence(rule);
        var why =
                evidence.stream()
                        .flatMap(event -> event.findings().stream())
                        .filter(finding -> finding.rule() == rule)
                        .map((Finding finding) -> answers.remark(finding, locale))
                        .map(Answer.Remark::message)
                        .toList();
        return ComplianceView.Row.of(
                rule, judged.verdict(rule), policy, evidence, String.join(" ", why));
    }
}
