package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.OutOfOrder;
import org.huiyi.meeting.law.ProceedingsRefusal.NotTakingPart;
import org.huiyi.meeting.law.UncoveredCaseRefusal.CaseSettled;
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
        meeting(over(), RAISED).when(settle(1, "Postpone", AGREED)).then(SETTLED).remarking();
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

    private static List<Consent> consents(boolean initech) {
        return Arrays.asList(new Consent("globex", true), new Consent("initech", initech));
    }
}
