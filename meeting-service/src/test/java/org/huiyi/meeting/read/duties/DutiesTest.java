package org.huiyi.meeting.read.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;
import static org.huiyi.meeting.read.duties.Asked.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.agreement.AgreementDecider;
import org.huiyi.meeting.agreement.AgreementEvent.AgreementSigned;
import org.huiyi.meeting.agreement.Entries;
import org.huiyi.meeting.agreement.Side;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequested;
import org.huiyi.meeting.material.PreparationEvent.MaterialSubmitted;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.meeting.ConfidentialityEvent.MeetingReclassified;
import org.huiyi.meeting.meeting.Confirmation.Answer;
import org.huiyi.meeting.meeting.DisagreementEvent.DisagreementRaised;
import org.huiyi.meeting.meeting.ImportantMatter.Channel;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentResolved;
import org.huiyi.meeting.meeting.MatterEvent.MatterConfirmedByVoice;
import org.huiyi.meeting.meeting.MatterEvent.MatterMarkedImportant;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanEvent.PartyConfirmed;
import org.huiyi.meeting.meeting.PlanEvent.PurposeAcknowledged;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferOffered;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceCommitted;
import org.huiyi.meeting.meeting.PreparationEvent.ResourceRequested;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.ConsentGiven;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.OutcomeProposed;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.UncoveredCaseRaised;
import org.junit.jupiter.api.Test;

/// What is asked next in every state of a meeting.
class DutiesTest {
    private static final Personal WORDS = Personal.of("globex.lead", "words");

    /// > 提前确定;指定人员全程记录;安排专人;提前整理并分发
    @Test
    void a_meeting_just_registered_asks_its_organiser_alone_to_make_it_ready() {
        assertThat(asked(List.of(scheduled())))
                .containsExactlyInAnyOrder(
                        "R21 SEND_NOTICE acme by 2026-02-28T09:00:00Z",
                        "R25 APPOINT_RECORDER acme by 2026-03-02T09:00:00Z",
                        "R23 ASSIGN_SUPPORT acme by 2026-03-02T09:00:00Z",
                        "R15 DISTRIBUTE_MATERIAL acme by 2026-03-01T09:00:00Z");
    }

    @Test
    void what_is_made_ready_is_not_asked_again() {
        assertThat(asked(prepared(), provided()))
                .containsExactly("R21 SEND_NOTICE acme by 2026-02-28T09:00:00Z");
    }

    /// > 确认各参与方的时间安排及参会人员
    @Test
    void the_notice_asks_every_party_to_know_the_purpose_and_to_confirm() {
        assertThat(asked(convened(), provided()))
                .containsExactlyInAnyOrder(
                        "R07 ACKNOWLEDGE_PURPOSE globex globex by 2026-03-02T09:00:00Z",
                        "R07 ACKNOWLEDGE_PURPOSE initech initech by 2026-03-02T09:00:00Z",
                        "R19 CONFIRM globex globex by 2026-03-02T09:00:00Z",
                        "R19 CONFIRM initech initech by 2026-03-02T09:00:00Z");
    }

    @Test
    void an_answer_is_asked_once_whatever_it_says() {
        var declined = answered(Answer.DECLINED);
        assertThat(
                        asked(
                                after(
                                        convened(),
                                        new PartyConfirmed(ID, "globex", declined),
                                        new PurposeAcknowledged(ID, "globex", "globex.lead")),
                                provided()))
                .noneMatch(duty -> duty.contains("globex"));
        assertThat(asked(confirmed(), provided())).isEmpty();
    }

    /// > 协调各参与方资源;按要求准备会议所需材料
    @Test
    void a_party_owes_its_word_on_resources_and_the_material_asked_of_it() {
        var request = new ResourceRequested(ID, 1, "globex", "a projector", START);
        var wanted =
                new MaterialRequested(
                        ID, 1, "initech", "Costs", NOTIFIED, REGISTERED, "preset-1", null);
        assertThat(asked(after(confirmed(), request), provided(wanted)))
                .containsExactlyInAnyOrder(
                        "R40 ANSWER_RESOURCE_REQUEST globex 1 by 2026-03-02T09:00:00Z",
                        "R43 HAND_IN_MATERIAL initech 1 by 2026-02-23T08:00:00Z");
        var committed = new ResourceCommitted(ID, 1, "globex", false, null, NOTIFIED);
        var handedIn = new MaterialSubmitted(ID, 1, "initech", "mat_1", 1, NOTIFIED, false);
        assertThat(asked(after(confirmed(), request, committed), provided(wanted, handedIn)))
                .isEmpty();
    }

    @Test
    void a_hand_over_waits_for_the_party_it_was_offered_to() {
        var offer = new OrganiserTransferOffered(ID, "globex", NOTIFIED, null);
        assertThat(asked(after(confirmed(), offer), provided()))
                .containsExactly("R38 ACCEPT_TRANSFER globex");
    }

    /// > 涉及敏感内容…需签署保密协议
    @Test
    void a_sensitive_meeting_asks_the_party_to_sign_and_then_the_organiser_to_countersign() {
        assertThat(askedUnder(Agreement.UNSIGNED))
                .containsExactly("R54 SIGN_AGREEMENT globex acme/globex by 2026-03-02T09:00:00Z");
        assertThat(askedUnder(bySideOfParty()))
                .containsExactly(
                        "R54 COUNTERSIGN_AGREEMENT acme acme/globex by 2026-03-02T09:00:00Z");
        assertThat(askedUnder(Entries.both(Entries.PARTY_WIDE))).isEmpty();
        var elsewhere = Entries.both(Entries.entry(null, "meeting:mtg_2"));
        assertThat(askedUnder(elsewhere)).hasSize(1);
    }

    /// > 突发状况,需迅速协调解决;解决会议过程中出现的分歧
    @Test
    void what_comes_up_is_asked_until_it_is_settled() {
        var incident =
                new IncidentReported(
                        ID,
                        1,
                        Incident.Kind.NETWORK,
                        WORDS,
                        null,
                        START,
                        START.plus(Duration.ofMinutes(30)),
                        "globex.lead",
                        false,
                        false,
                        null);
        var disagreement =
                new DisagreementRaised(ID, 1, WORDS, WORDS, "globex", List.of(), START, null, null);
        var uncovered = new UncoveredCaseRaised(ID, 1, "globex", WORDS, List.of("globex"), START);
        assertThat(asked(after(inSession(), incident, disagreement, uncovered)))
                .containsExactlyInAnyOrder(
                        "R28 RESOLVE_INCIDENT acme/acme.technician 1 by 2026-03-02T09:30:00Z",
                        "R41 SETTLE_DISAGREEMENT acme 1",
                        "R59 SETTLE_UNCOVERED_CASE acme 1");
        var resolved = new IncidentResolved(ID, 1, START, WORDS, false);
        assertThat(asked(after(inSession(), incident, resolved))).isEmpty();
    }

    @Test
    void a_contested_action_is_settled_where_it_is_kept_and_not_asked_here_as_well() {
        var contest =
                new DisagreementRaised(
                        ID, 1, null, null, null, List.of(), START, "act_1", "event-1");
        assertThat(asked(after(inSession(), contest))).isEmpty();
    }

    /// > 重要事项需通过电话或视频会议确认
    @Test
    void an_important_matter_is_asked_of_every_party_that_has_not_said_it() {
        var marked = new MatterMarkedImportant(ID, 1, WORDS, START);
        var said =
                new MatterConfirmedByVoice(
                        ID,
                        1,
                        "globex",
                        Channel.PHONE,
                        List.of("acme.organiser", "globex.lead"),
                        null,
                        START);
        assertThat(asked(after(inSession(), marked)))
                .containsExactlyInAnyOrder(
                        "R50 CONFIRM_BY_VOICE globex 1", "R50 CONFIRM_BY_VOICE initech 1");
        assertThat(asked(after(inSession(), marked, said)))
                .containsExactly("R50 CONFIRM_BY_VOICE initech 1");
    }

    /// > 未涵盖的情况,由组织方与相关方协商解决
    @Test
    void what_is_proposed_for_an_uncovered_case_is_asked_of_who_has_not_said_anything() {
        var raised =
                new UncoveredCaseRaised(
                        ID, 1, "globex", WORDS, List.of("globex", "initech"), START);
        var proposed = new OutcomeProposed(ID, 1, WORDS, START);
        var said = new ConsentGiven(ID, 1, "globex", true, null, START);
        assertThat(asked(after(inSession(), raised, proposed, said)))
                .containsExactlyInAnyOrder(
                        "R59 SAY_IF_AGREED initech 1", "R59 SETTLE_UNCOVERED_CASE acme 1");
    }

    @Test
    void a_meeting_that_is_called_off_or_closed_asks_nothing() {
        assertThat(asked(cancelled())).isEmpty();
        assertThat(asked(after(over(), new MeetingClosed(ID)))).isEmpty();
    }

    @Test
    void every_duty_leads_to_where_it_is_done() {
        for (var kind : Owed.Kind.values()) {
            assertThat(kind.link(ID, "1"))
                    .startsWith("/v1/")
                    .doesNotContain("{", "}")
                    .doesNotEndWith("/");
        }
        assertThat(Owed.Kind.CONFIRM.link(ID, "globex"))
                .isEqualTo("/v1/meetings/mtg_1/confirmations/globex");
        assertThat(Owed.Kind.PUBLISH_MINUTES.link(ID, "2"))
                .isEqualTo("/v1/meetings/mtg_1/sessions/2/minutes/publication");
        assertThat(Owed.Kind.ANSWER_OBJECTION.link(ID, "2:1"))
                .isEqualTo("/v1/meetings/mtg_1/sessions/2/minutes/objections/1/answer");
        assertThat(Owed.Kind.SIGN_AGREEMENT.link(ID, "acme/globex"))
                .isEqualTo("/v1/agreements/acme/globex");
    }

    /// Of a sensitive meeting of which globex agreed to this.
    private static List<String> askedUnder(Agreement globex) {
        var known = known(sensitive(), List.of(), provided());
        return said(
                new Known(
                        known.meeting(),
                        known.minutes(),
                        known.materials(),
                        Map.of("globex", globex),
                        known.policy(),
                        known.closing()));
    }

    private static List<MeetingEvent> sensitive() {
        return after(
                confirmed(),
                new MeetingReclassified(
                        ID,
                        Classification.ORDINARY,
                        Classification.SENSITIVE,
                        WORDS,
                        "acme.organiser",
                        List.of(),
                        NOTIFIED));
    }

    private static Agreement bySideOfParty() {
        return AgreementDecider.INSTANCE.evolve(
                Agreement.UNSIGNED,
                new AgreementSigned(
                        "acme",
                        "globex",
                        Side.PARTY,
                        List.of(Entries.PARTY_WIDE),
                        false,
                        NOTIFIED));
    }
}
