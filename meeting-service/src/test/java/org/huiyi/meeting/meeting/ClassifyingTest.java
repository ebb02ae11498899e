package org.huiyi.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.agreement.Entries.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision.Accepted;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.law.AgreementRefusal.*;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.meeting.ConfidentialityCommand.*;
import org.huiyi.meeting.meeting.ConfidentialityEvent.*;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.junit.jupiter.api.Test;

/// R54 when a meeting becomes sensitive later, and R56 when something got out.
class ClassifyingTest {
    private static final Instant NOW = START.plusSeconds(60);
    private static final Sighting READ =
            new Sighting("initech", "initech.lead", "mat_1", NOTIFIED, false);

    @Test
    void who_has_seen_it_before_is_listed_with_whether_an_agreement_covers_them() {
        var ofGuest = new AgreementOnRecord("globex", 2, both(OF_GUEST));
        var outcome =
                meeting(after(inSession(), arrived("globex.guest", START)))
                        .when(
                                reclassify(
                                        Classification.SENSITIVE,
                                        "prices",
                                        Map.of("globex", ofGuest)))
                        .thenOfTypes(MeetingReclassified.class)
                        .remarkingOn(Rule.R54);
        var event = (MeetingReclassified) ((Accepted<?>) outcome.decision()).events().getFirst();
        assertThat(event.seen())
                .containsExactly(
                        new Sighting("globex", "globex.lead", "invitation", REGISTERED, false),
                        new Sighting("initech", "initech.lead", "invitation", REGISTERED, false),
                        new Sighting("globex", "globex.guest", "attendance", START, true),
                        READ);
    }

    @Test
    void who_sits_in_it_without_one_is_remarked_on_by_itself() {
        meeting(after(inSession(), arrived("globex.lead", START)))
                .when(reclassify(Classification.SENSITIVE, "prices", Map.of()))
                .thenOfTypes(MeetingReclassified.class)
                .remarkingOn(Rule.R54, Rule.R54);
    }

    @Test
    void from_then_on_it_is_sensitive() {
        var state = plan(after(confirmed(), reclassified()).toArray(MeetingEvent[]::new));
        assertThat(state.isSensitive()).isTrue();
        assertThat(state.confidentiality().changes()).hasSize(1);
    }

    @Test
    void it_needs_a_reason_and_says_nothing_new_twice() {
        meeting(confirmed())
                .when(new Reclassify(ID, act(ORGANISER, NOW), PRESET, null, List.of(), Map.of()))
                .thenRefused(
                        new ReclassificationIncomplete("classification"),
                        new ReclassificationIncomplete("reason"));
        meeting(confirmed())
                .when(reclassify(Classification.ORDINARY, "as it was", Map.of()))
                .thenNothing();
    }

    @Test
    void it_is_the_organiser_s() {
        var asked =
                new Reclassify(
                        ID,
                        act(LEAD, NOW, "prices"),
                        PRESET,
                        Classification.SENSITIVE,
                        List.of(),
                        Map.of());
        meeting(confirmed()).when(asked).thenRefused(new NotOrganiser());
    }

    @Test
    void a_leak_opens_an_incident_as_long_as_the_meeting_takes_any() {
        meeting(over())
                .when(leak(act(LEAD, NOW)))
                .thenOfTypes(LeakReported.class, IncidentReported.class)
                .remarkingOn(Rule.R56);
        meeting(cancelled()).when(leak(act(LEAD, NOW))).thenOfTypes(LeakReported.class);
    }

    @Test
    void whoever_is_concerned_reports_a_leak_and_nobody_else() {
        meeting(over()).when(leak(act(STRANGER, NOW))).thenRefused(new Hidden());
        meeting(over())
                .when(new ReportLeak(ID, act(LEAD, NOW), PRESET, " ", null))
                .thenRefused(new LeakIncomplete("what"), new LeakIncomplete("description"));
    }

    private static Reclassify reclassify(
            Classification to, String reason, Map<String, AgreementOnRecord> agreements) {
        return new Reclassify(
                ID, act(ORGANISER, NOW, reason), PRESET, to, List.of(READ), agreements);
    }

    private static MeetingReclassified reclassified() {
        return new MeetingReclassified(
                ID,
                Classification.ORDINARY,
                Classification.SENSITIVE,
                Personal.of("acme.organiser", "prices"),
                "acme.organiser",
                List.of(),
                NOW);
    }

    private static ReportLeak leak(Act act) {
        return new ReportLeak(ID, act, PRESET, "the minutes", "quoted in a newspaper");
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
