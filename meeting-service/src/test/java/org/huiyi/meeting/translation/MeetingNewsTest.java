package org.huiyi.meeting.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1.News.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.MeetingNewsV1.Duty;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ConfidentialityEvent.LeakReported;
import org.huiyi.meeting.meeting.ConfidentialityEvent.MeetingReclassified;
import org.huiyi.meeting.meeting.CustodyEvent.DutyOrphaned;
import org.huiyi.meeting.meeting.DisagreementEvent.DisagreementRaised;
import org.huiyi.meeting.meeting.Incident.Kind;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentOverdue;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanEvent.PartyChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferOffered;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceRequested;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.UncoveredCaseEscalated;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.UncoveredCaseRaised;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is told of what comes up, beside the notice itself.
class MeetingNewsTest {
    private static final Personal WORDS = Personal.of("globex.lead", "The figures differ");

    private final Remembered histories = new Remembered();
    private final MeetingNews news = new MeetingNews(new MeetingsThen(histories));

    @BeforeEach
    void three_parties() {
        histories.record(scheduled(party("acme"), party("globex"), party("initech")));
    }

    /// R09: "Duty changed mid-way -> event, parties told"
    @Test
    void every_party_is_told_when_the_duties_of_one_change() {
        histories.record(noticeSent());
        var told = told(new PartyChanged(ID, without(party("globex"), true, false)));
        assertThat(told.news()).isEqualTo(DUTIES_CHANGED);
        assertThat(told.about()).containsExactly("globex");
        assertThat(told.duties()).isEmpty();
        assertThat(persons(told)).containsExactly("acme.lead", "globex.lead", "initech.lead");
        assertThat(told(new PartyChanged(ID, party("globex"))).duties())
                .containsExactly(new Duty("INFORMATION", "globex.lead"));
    }

    @Test
    void before_the_notice_and_where_duties_stay_nobody_is_told() {
        assertNothing(new PartyChanged(ID, without(party("globex"), true, false)));
        histories.record(noticeSent());
        assertNothing(new PartyChanged(ID, without(party("globex"), true, true)));
    }

    /// R10: "duty orphaned -> alert organiser"
    @Test
    void the_organiser_is_told_that_nobody_is_left_for_a_duty() {
        var told =
                told(new DutyOrphaned(ID, "globex.lead", List.of("duty:globex", "speaker"), START));
        assertThat(told.news()).isEqualTo(DUTY_ORPHANED);
        assertThat(persons(told)).containsExactly("acme.lead");
        assertThat(told.duties())
                .containsExactly(new Duty("DUTY", "globex"), new Duty("SPEAKER", null));
    }

    @Test
    void a_party_is_told_what_is_asked_of_it_and_by_when() {
        var told = told(new ResourceRequested(ID, 1, "globex", "a projector", START));
        assertThat(told.news()).isEqualTo(RESOURCE_ASKED);
        assertThat(persons(told)).containsExactly("globex.lead");
        assertThat(told.text().text()).isEqualTo("a projector");
        assertThat(told.dueAt()).isEqualTo(START);
    }

    @Test
    void a_party_is_told_that_the_meeting_is_offered_to_it() {
        var told = told(new OrganiserTransferOffered(ID, "globex", START, WORDS));
        assertThat(told.news()).isEqualTo(TRANSFER_OFFERED);
        assertThat(persons(told)).containsExactly("globex.lead");
        assertThat(told.text()).isEqualTo(WORDS);
    }

    @Test
    void the_organiser_and_the_sides_are_told_of_a_disagreement() {
        var told = told(disagreement("globex", null));
        assertThat(told.news()).isEqualTo(DISAGREEMENT_RAISED);
        assertThat(told.about()).containsExactly("globex");
        assertThat(persons(told)).containsExactly("acme.lead", "initech.lead");
        assertThat(told.text()).isEqualTo(WORDS);
    }

    @Test
    void a_contested_action_is_told_by_its_own_service() {
        assertNothing(disagreement(null, "act_1"));
    }

    @Test
    void the_organiser_is_told_of_an_incident_that_nobody_resolved() {
        histories.record(incident(Kind.EQUIPMENT));
        var told = told(new IncidentOverdue(ID, 1, END));
        assertThat(told.news()).isEqualTo(INCIDENT_OVERDUE);
        assertThat(told.number()).isEqualTo(1);
        assertThat(told.dueAt()).isEqualTo(END);
        assertThat(told.text()).isEqualTo(WORDS);
        assertThat(persons(told)).containsExactly("acme.lead");
    }

    @Test
    void what_leaked_does_not_travel_with_word_of_it() {
        histories.record(incident(Kind.LEAK));
        assertThat(told(new IncidentOverdue(ID, 1, END)).text()).isNull();
        assertThat(told(leak(null)).text()).isNull();
    }

    @Test
    void those_consulted_are_told_of_a_case_and_that_they_do_not_agree() {
        var raised =
                told(new UncoveredCaseRaised(ID, 1, "globex", WORDS, List.of("initech"), START));
        assertThat(raised.news()).isEqualTo(CASE_RAISED);
        assertThat(persons(raised)).containsExactly("acme.lead", "initech.lead");
        var consents = List.of(new Consent("initech", false));
        var escalated = told(new UncoveredCaseEscalated(ID, 1, WORDS, consents, START));
        assertThat(escalated.news()).isEqualTo(CASE_NOT_AGREED);
        assertThat(escalated.about()).containsExactly("initech");
        assertThat(persons(escalated)).containsExactly("acme.lead", "initech.lead");
    }

    @Test
    void a_leak_before_the_notice_is_for_the_organiser_and_later_for_every_party() {
        assertThat(persons(told(leak(null)))).containsExactly("acme.lead");
        histories.record(noticeSent());
        assertThat(persons(told(leak(null))))
                .containsExactly("acme.lead", "globex.lead", "initech.lead");
        assertNothing(leak(1));
    }

    @Test
    void of_a_sensitive_meeting_neither_title_nor_text_travels() {
        histories.record(
                new MeetingReclassified(
                        ID,
                        Classification.ORDINARY,
                        Classification.SENSITIVE,
                        WORDS,
                        "acme.organiser",
                        List.of(),
                        START));
        var told = told(new ResourceRequested(ID, 1, "globex", "a projector", START));
        assertThat(told.title()).isEmpty();
        assertThat(told.text()).isNull();
    }

    @Test
    void a_party_that_left_gets_nothing_new() {
        histories.record(new PartyWithdrawn(ID, "initech", START, null));
        assertThat(persons(told(disagreement("globex", null)))).containsExactly("acme.lead");
    }

    private static DisagreementRaised disagreement(String raisedBy, String actionId) {
        return new DisagreementRaised(
                ID, 1, null, WORDS, raisedBy, List.of("initech"), START, actionId, null);
    }

    private static IncidentReported incident(Kind kind) {
        return new IncidentReported(
                ID, 1, kind, WORDS, null, START, END, "globex", false, false, null);
    }

    private static LeakReported leak(Integer incident) {
        Instant at = START;
        return new LeakReported(ID, 1, WORDS, WORDS, "globex.lead", "globex", at, at, incident);
    }

    private MeetingNewsV1 told(MeetingEvent event) {
        var asked = news.announce(histories.record(event));
        assertThat(asked).hasSize(1);
        return (MeetingNewsV1) asked.getFirst().data();
    }

    private void assertNothing(MeetingEvent event) {
        assertThat(news.announce(histories.record(event))).isEmpty();
    }

    private static List<String> persons(MeetingNewsV1 told) {
        return told.recipients().stream().map(Recipient::personId).toList();
    }
}
