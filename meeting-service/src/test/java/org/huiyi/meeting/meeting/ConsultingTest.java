package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.law.PlanRefusal.OutOfOrder;
import org.huiyi.meeting.law.ProceedingsRefusal.NotTakingPart;
import org.huiyi.meeting.law.UncoveredCaseRefusal.CaseSettled;
import org.huiyi.meeting.law.UncoveredCaseRefusal.NotConsulted;
import org.huiyi.meeting.law.UncoveredCaseRefusal.OutcomeMissing;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.*;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.*;
import org.junit.jupiter.api.Test;

class ConsultingTest {
    private static final List<String> BOTH = List.of("globex", "initech");
    private static final List<Consent> AGREED = consents(true);
    private static final List<Consent> DIVIDED = consents(false);
    private static final Personal STRIKE = Personal.of("globex.lead", "A strike");
    private static final Personal POSTPONE = Personal.of("acme.organiser", "Postpone");
    private static final UncoveredCaseRaised RAISED =
            new UncoveredCaseRaised(ID, 1, "globex", STRIKE, BOTH, START);
    private static final Actor INITECH = new Actor("initech.lead", "initech");
    private static final OutcomeProposed PROPOSED = new OutcomeProposed(ID, 1, POSTPONE, END);
    private static final UncoveredCaseSettled SETTLED =
            new UncoveredCaseSettled(ID, 1, POSTPONE, AGREED, END);

    @Test
    void any_party_raises_a_case_and_says_who_is_consulted() {
        meeting(inSession()).when(raise(LEAD, BOTH)).then(RAISED);
    }

    @Test
    void a_party_that_withdrew_raises_nothing() {
        meeting(inSession(), new PartyWithdrawn(ID, "globex", NOTIFIED, null))
                .when(raise(LEAD, List.of("initech")))
                .thenRefused(new NotTakingPart("globex"));
    }

    @Test
    void where_nobody_is_named_every_party_is_consulted() {
        var all = List.of("acme", "globex", "initech");
        meeting(inSession())
                .when(raise(LEAD, List.of()))
                .then(new UncoveredCaseRaised(ID, 1, "globex", STRIKE, all, START));
    }

    @Test
    void cases_are_counted_from_one() {
        meeting(inSession(), RAISED)
                .when(raise(LEAD, BOTH))
                .then(new UncoveredCaseRaised(ID, 2, "globex", STRIKE, BOTH, START));
    }

    @Test
    void what_all_agree_to_settles_it_for_good() {
        meeting(over(), RAISED)
                .when(settle(1, "Postpone", AGREED))
                .then(SETTLED)
                .remarkingOn(Rule.R59);
        meeting(over(), RAISED, SETTLED).when(settle(1, "Postpone", AGREED)).thenNothing();
        meeting(over(), RAISED, SETTLED)
                .when(settle(1, "Go on", AGREED))
                .thenRefused(new CaseSettled(1));
    }

    @Test
    void without_agreement_it_stays_open_and_is_taken_further() {
        var escalated = new UncoveredCaseEscalated(ID, 1, POSTPONE, DIVIDED, END);
        meeting(over(), RAISED)
                .when(settle(1, "Postpone", DIVIDED))
                .then(escalated)
                .remarkingOn(Rule.R59);
        meeting(over(), RAISED, escalated).when(settle(1, "Postpone", AGREED)).then(SETTLED);
    }

    @Test
    void a_party_says_itself_whether_it_agrees_and_the_last_word_settles_it() {
        meeting(over(), RAISED)
                .when(propose(ORGANISER))
                .then(new OutcomeProposed(ID, 1, POSTPONE, END));
        meeting(over(), RAISED).when(propose(LEAD)).thenRefused(new NotOrganiser());
        meeting(over(), RAISED).when(consent(LEAD, true)).thenRefused(new OutcomeMissing(1));
        meeting(over(), RAISED, PROPOSED).when(consent(LEAD, true)).then(said("globex", true));
        meeting(over(), RAISED, PROPOSED, said("globex", true))
                .when(consent(INITECH, true))
                .then(
                        said("initech", true),
                        new UncoveredCaseSettled(
                                ID, 1, POSTPONE, List.of(own("globex"), own("initech")), END))
                .remarking();
        meeting(over(), RAISED, PROPOSED, said("globex", true))
                .when(consent(GUEST, true))
                .thenNothing();
        meeting(over(), RAISED, PROPOSED)
                .when(consent(ORGANISER, true))
                .thenRefused(new NotConsulted("acme"));
    }

    @Test
    void a_party_that_does_not_agree_takes_it_further() {
        meeting(over(), RAISED, PROPOSED, said("globex", true))
                .when(consent(INITECH, false))
                .thenOfTypes(ConsentGiven.class, UncoveredCaseEscalated.class)
                .remarkingOn(Rule.R59);
        meeting(over(), RAISED, PROPOSED, said("initech", false))
                .when(settle(1, "Postpone", AGREED))
                .then(
                        new UncoveredCaseEscalated(
                                ID,
                                1,
                                POSTPONE,
                                List.of(
                                        new Consent("initech", false, true),
                                        new Consent("globex", true)),
                                END));
    }

    @Test
    void what_was_said_of_another_outcome_is_void_and_who_withdrew_is_not_waited_for() {
        var other = new OutcomeProposed(ID, 1, Personal.of("acme.organiser", "Go on"), END);
        meeting(over(), RAISED, PROPOSED, said("globex", true), other)
                .when(consent(INITECH, true))
                .then(said("initech", true));
        meeting(inSession(), RAISED, PROPOSED, new PartyWithdrawn(ID, "initech", NOTIFIED, null))
                .when(consent(LEAD, true))
                .thenOfTypes(ConsentGiven.class, UncoveredCaseSettled.class);
    }

    @Test
    void a_case_that_nobody_raised_is_not_there() {
        meeting(over(), RAISED).when(settle(2, "Postpone", AGREED)).thenRefused(new Hidden());
    }

    @Test
    void a_meeting_that_is_over_and_done_with_takes_no_more_cases() {
        meeting(cancelled())
                .when(raise(LEAD, BOTH))
                .thenRefused(new OutOfOrder("RaiseUncoveredCase", "CANCELLED"));
    }

    private static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(
            List<MeetingEvent> before, MeetingEvent... more) {
        return DeciderSpec.given(MeetingDecider.INSTANCE, after(before, more));
    }

    private static RaiseUncoveredCase raise(Actor by, List<String> consulted) {
        return new RaiseUncoveredCase(ID, act(by, START), PRESET, "A strike", consulted);
    }

    private static SettleUncoveredCase settle(int n, String outcome, List<Consent> consents) {
        return new SettleUncoveredCase(ID, act(ORGANISER, END), PRESET, n, outcome, consents);
    }

    private static ProposeOutcome propose(Actor by) {
        return new ProposeOutcome(ID, act(by, END), PRESET, 1, "Postpone");
    }

    private static ConsentToOutcome consent(Actor by, boolean agrees) {
        return new ConsentToOutcome(ID, act(by, END), PRESET, 1, agrees, null);
    }

    private static ConsentGiven said(String party, boolean agrees) {
        return new ConsentGiven(ID, 1, party, agrees, null, END);
    }

    private static Consent own(String party) {
        return new Consent(party, true, true);
    }

    private static List<Consent> consents(boolean initech) {
        return Arrays.asList(new Consent("globex", true), new Consent("initech", initech));
    }
}
