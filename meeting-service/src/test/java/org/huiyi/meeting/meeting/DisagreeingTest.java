package org.huiyi.meeting.meeting;

import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.*;
import org.huiyi.meeting.law.ProceedingsRefusal.*;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.Disagreement.Ending;
import org.huiyi.meeting.meeting.DisagreementCommand.*;
import org.huiyi.meeting.meeting.DisagreementEvent.*;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisagreeingTest {
    private static final Instant AT = START.plusSeconds(600);

    @Test
    void any_party_raises_a_disagreement_with_topic_and_description() {
        meeting(inSession()).when(raise(LEAD, "Scope")).then(raised("globex", LEAD));
        meeting(inSession())
                .when(new RaiseDisagreement(ID, act(LEAD, AT), PRESET, null, "", List.of()))
                .thenRefused(
                        new DisagreementIncomplete("topic"),
                        new DisagreementIncomplete("description"));
        meeting(inSession()).when(raise(STRANGER, "Scope")).thenRefused(new Hidden());
    }

    @Test
    void it_may_be_about_the_minutes_too() {
        meeting(over()).when(raise(LEAD, "Minutes")).thenOfTypes(DisagreementRaised.class);
        meeting(after(over(), new MeetingClosed(ID)))
                .when(raise(LEAD, "Minutes"))
                .thenRefused(new OutOfOrder("RaiseDisagreement", "CLOSED"));
    }

    @Test
    void the_organiser_records_what_came_of_it_and_who_still_disagrees() {
        meeting(open("globex", LEAD))
                .when(settle(PRESET, List.of("initech"), null))
                .then(
                        new DisagreementSettled(
                                ID,
                                1,
                                Personal.of(ORGANISER.sub(), "Deferred to May"),
                                List.of("initech"),
                                null,
                                AT))
                .remarking();
        meeting(open("globex", LEAD))
                .when(new SettleDisagreement(ID, act(LEAD, AT), PRESET, 1, "x", List.of(), null))
                .thenRefused(new NotOrganiser());
        meeting(inSession()).when(settle(PRESET, List.of(), null)).thenRefused(new Hidden());
    }

    @Test
    void an_outcome_said_again_changes_nothing_and_another_is_not_taken() {
        var settled =
                new DisagreementSettled(
                        ID,
                        1,
                        Personal.of(ORGANISER.sub(), "Deferred to May"),
                        List.of("initech"),
                        null,
                        AT);
        var again = settle(PRESET, List.of("initech"), null);
        meeting(after(open("globex", LEAD), settled)).when(again).thenNothing();
        meeting(after(open("globex", LEAD), settled))
                .when(
                        new SettleDisagreement(
                                ID, act(ORGANISER, AT), PRESET, 1, "Agreed", List.of(), null))
                .thenRefused(new DisagreementAlreadySettled(1));
    }

    @Test
    void the_contest_of_an_action_is_not_settled_but_where_the_action_is() {
        meeting(after(over(), contested("evt-9")))
                .when(settle(PRESET, List.of(), null))
                .thenRefused(new ContestEndsAtAction(1, "act_1"));
    }

    @Test
    void nothing_is_settled_once_the_meeting_is_closed() {
        meeting(after(open("globex", LEAD), ended(), new MeetingClosed(ID)))
                .when(settle(PRESET, List.of("initech"), null))
                .thenRefused(new OutOfOrder("SettleDisagreement", "CLOSED"));
    }

    @Test
    void an_organiser_that_is_a_side_names_somebody_neutral() {
        meeting(open("acme", ORGANISER))
                .when(settle(PRESET, List.of(), null))
                .thenRefused(new NeutralMissing());
        meeting(open("globex", LEAD))
                .when(settle(PRESET, List.of("acme"), null))
                .thenRefused(new NeutralMissing());
        meeting(open("acme", ORGANISER))
                .when(settle(PRESET, List.of("globex"), "globex"))
                .thenRefused(new NeutralMissing());
        meeting(open("acme", ORGANISER))
                .when(settle(PRESET, List.of("globex"), "initech"))
                .thenOfTypes(DisagreementSettled.class)
                .remarking();
        meeting(open("acme", ORGANISER))
                .when(settle(with(Rule.R41, Mode.FLAG), List.of(), null))
                .thenOfTypes(DisagreementSettled.class)
                .remarkingOn(Rule.R41);
    }

    @Test
    void an_open_one_keeps_the_meeting_open() {
        var closable =
                after(
                        open("globex", LEAD),
                        ended(),
                        new MeetingEvaluated(ID, FinishingTest.evaluation()));
        var close = new CloseMeeting(ID, act(ORGANISER, END), PRESET, true, List.of(), List.of());
        meeting(closable).when(close).thenRefused(new DisagreementsOpen("1"));
        var outcome = Personal.of(ORGANISER.sub(), "agreed");
        meeting(after(closable, new DisagreementSettled(ID, 1, outcome, List.of(), null, END)))
                .when(close)
                .then(new MeetingClosed(ID));
    }

    @Test
    void a_contested_action_is_a_disagreement_and_heard_twice_it_is_one() {
        meeting(over()).when(contest("evt-9")).then(contested("evt-9"));
        meeting(after(over(), contested("evt-9"))).when(contest("evt-9")).thenNothing();
        var settled =
                after(
                        over(),
                        contested("evt-9"),
                        new DisagreementSettled(
                                ID, 1, Personal.of("acme", "stays"), List.of(), null, END));
        meeting(settled).when(contest("evt-9")).thenNothing();
        meeting(settled).when(contest("evt-10")).thenOfTypes(DisagreementRaised.class);
    }

    @Test
    void a_contest_that_is_over_settles_its_disagreement() {
        var ended = new ContestEnded(ID, 1, Ending.REJECTED, END, "evt-11");
        meeting(after(over(), contested("evt-9"))).when(contestEnded(Ending.REJECTED)).then(ended);
        meeting(after(over(), contested("evt-9"), ended))
                .when(contestEnded(Ending.TAKEN_ON))
                .thenNothing();
        meeting(over()).when(contestEnded(Ending.TAKEN_ON)).thenNothing();
        var closable =
                after(
                        over(),
                        contested("evt-9"),
                        ended,
                        new MeetingEvaluated(ID, FinishingTest.evaluation()));
        meeting(closable)
                .when(new CloseMeeting(ID, act(ORGANISER, END), PRESET, true, List.of(), List.of()))
                .then(new MeetingClosed(ID));
    }

    static HearContestEnded contestEnded(Ending ending) {
        return new HearContestEnded(
                ID, Act.of(Actor.house("feed"), END), PRESET, "act_1", ending, "evt-11");
    }

    static List<MeetingEvent> open(String party, Actor by) {
        return after(inSession(), raised(party, by));
    }

    static RaiseDisagreement raise(Actor by, String topic) {
        return new RaiseDisagreement(ID, act(by, AT), PRESET, topic, "Too wide", List.of());
    }

    static DisagreementRaised raised(String party, Actor by) {
        return new DisagreementRaised(
                ID,
                1,
                Personal.of(by.sub(), "Scope"),
                Personal.of(by.sub(), "Too wide"),
                party,
                List.of(),
                AT,
                null,
                null);
    }

    static DisagreementRaised contested(String event) {
        return new DisagreementRaised(ID, 1, null, null, null, List.of(), END, "act_1", event);
    }

    static SettleDisagreement settle(
            PolicyInForce policy, List<String> dissenters, @Nullable String neutral) {
        return new SettleDisagreement(
                ID, act(ORGANISER, AT), policy, 1, "Deferred to May", dissenters, neutral);
    }

    static HearContest contest(String event) {
        return new HearContest(ID, Act.of(Actor.house("feed"), END), PRESET, "act_1", event);
    }

    static DeciderSpec<Meeting, MeetingCommand, MeetingEvent> meeting(List<MeetingEvent> events) {
        return given(MeetingDecider.INSTANCE, events);
    }
}
