package org.huiyi.meeting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.law.PolicyRefusal.*;
import org.huiyi.meeting.policy.PolicyCommand.AdaptPolicy;
import org.huiyi.meeting.policy.PolicyCommand.Standing;
import org.huiyi.meeting.policy.PolicyEvent.PolicyAdapted;
import org.junit.jupiter.api.Test;

class PolicyDeciderTest {
    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final PolicyScope HOUSE = new PolicyScope.House();
    static final PolicyScope MEETING = new PolicyScope.OneMeeting("mtg_1");

    @Test
    void an_adaptation_is_recorded_with_its_reason_and_approver() {
        policy().when(adapt(deadline(4), "year end", "cfo", null, null))
                .then(adapted(adaptation(1, deadline(4), NOW, null)));
    }

    @Test
    void reason_and_approver_are_owed() {
        policy().when(adapt(deadline(4), null, " ", null, null))
                .thenRefused(
                        new AdaptationIncomplete("reason"), new AdaptationIncomplete("approver"));
    }

    @Test
    void nothing_is_adapted_backwards() {
        var before = NOW.minusSeconds(3600);
        policy().when(adapt(deadline(4), "year end", "cfo", before, null))
                .thenRefused(new AdaptationRetroactive(before));
    }

    @Test
    void a_caller_s_now_may_lie_a_moment_behind() {
        policy().when(adapt(deadline(4), "year end", "cfo", NOW.minusSeconds(2), null))
                .then(adapted(adaptation(1, deadline(4), NOW, null)));
    }

    @Test
    void a_period_that_ends_before_it_begins_cannot_be() {
        policy().when(
                        adapt(
                                deadline(4),
                                "year end",
                                "cfo",
                                NOW.plusSeconds(60),
                                NOW.plusSeconds(60)))
                .thenRefused(new AdaptationImpossible("validTo"));
    }

    @Test
    void a_deadline_of_no_time_cannot_be() {
        policy().when(adapt(deadline(0), "year end", "cfo", null, null))
                .thenRefused(new AdaptationImpossible("parameters.minutesDeadline"));
    }

    @Test
    void two_adaptations_to_come_do_not_overlap() {
        var coming =
                adapted(adaptation(1, deadline(4), NOW.plusSeconds(3600), NOW.plusSeconds(7200)));
        policy(coming)
                .when(adapt(deadline(5), "year end", "cfo", null, null))
                .thenRefused(new AdaptationConflicting(NOW));
        policy(coming)
                .when(adapt(deadline(5), "year end", "cfo", null, NOW.plusSeconds(3600)))
                .thenOfTypes(PolicyAdapted.class);
        policy(coming)
                .when(adapt(deadline(5), "year end", "cfo", NOW.plusSeconds(7200), null))
                .thenOfTypes(PolicyAdapted.class);
    }

    @Test
    void the_one_in_force_may_be_replaced() {
        var inForce = adapted(adaptation(1, deadline(4), NOW.minusSeconds(60), null));
        policy(inForce)
                .when(adapt(deadline(5), "year end", "cfo", null, null))
                .then(adapted(adaptation(2, deadline(5), NOW, null)));
    }

    @Test
    void the_same_word_again_changes_nothing() {
        policy(adapted(adaptation(1, deadline(4), NOW.minusSeconds(60), null)))
                .when(adapt(deadline(4), "year end", "cfo", null, null))
                .thenNothing();
    }

    @Test
    void a_rule_that_is_not_weighed_keeps_its_mode() {
        policy().when(
                        new AdaptPolicy(
                                HOUSE,
                                act("x"),
                                "preset-1",
                                Standing.OWNER,
                                Parameters.NONE,
                                Map.of(Rule.R01, Mode.FLAG),
                                "cfo",
                                null,
                                null))
                .thenRefused(new ModeNotAdaptable("R01"));
    }

    @Test
    void only_the_owner_of_a_scope_adapts_it() {
        policy().when(by(Standing.MEMBER)).thenRefused(new NotOrganiser());
        policy().when(by(Standing.STRANGER)).thenRefused(new Hidden());
    }

    @Test
    void the_most_specific_scope_wins_and_every_one_is_named() {
        var house = new Policy.Adapted(List.of(adaptation(3, deadline(48), NOW, null)));
        var meeting = new Policy.Adapted(List.of(adaptation(2, deadline(4), NOW, null)));
        var inForce =
                PolicyInForce.PRESET
                        .narrowedBy(HOUSE, house, NOW)
                        .narrowedBy(MEETING, meeting, NOW);
        assertThat(inForce.version()).isEqualTo("house:3+meeting:2");
        assertThat(inForce.minutesDeadline()).isEqualTo(Duration.ofHours(4));
        assertThat(inForce.noticeLead()).isEqualTo(Duration.ofHours(48));
        assertThat(inForce.adaptations()).hasSize(2);
    }

    @Test
    void what_has_not_begun_or_is_over_is_not_in_force() {
        var policy =
                new Policy.Adapted(List.of(adaptation(1, deadline(4), NOW, NOW.plusSeconds(60))));
        assertThat(PolicyInForce.PRESET.narrowedBy(HOUSE, policy, NOW.minusSeconds(1)))
                .isEqualTo(PolicyInForce.PRESET);
        assertThat(PolicyInForce.PRESET.narrowedBy(HOUSE, policy, NOW).version())
                .isEqualTo("house:1");
        assertThat(PolicyInForce.PRESET.narrowedBy(HOUSE, policy, NOW.plusSeconds(60)))
                .isEqualTo(PolicyInForce.PRESET);
    }

    @Test
    void what_held_before_holds_again_once_a_temporary_one_has_ended() {
        var policy =
                new Policy.Adapted(
                        List.of(
                                adaptation(1, deadline(4), NOW, null),
                                adaptation(
                                        2,
                                        deadline(8),
                                        NOW.plusSeconds(60),
                                        NOW.plusSeconds(120))));
        assertThat(policy.at(NOW.plusSeconds(59)).orElseThrow().number()).isEqualTo(1);
        assertThat(policy.at(NOW.plusSeconds(60)).orElseThrow().number()).isEqualTo(2);
        assertThat(policy.at(NOW.plusSeconds(120)).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void scopes_are_read_as_they_are_written() {
        assertThat(PolicyScope.parse("house")).contains(HOUSE);
        assertThat(PolicyScope.parse("meeting:mtg_1")).contains(MEETING);
        assertThat(PolicyScope.parse("series:acme/board"))
                .contains(new PolicyScope.Series("acme", "board"));
        assertThat(PolicyScope.parse("series:acme")).isEmpty();
        assertThat(PolicyScope.parse("meeting:act_1")).isEmpty();
    }

    static DeciderSpec<Policy, PolicyCommand, PolicyEvent> policy(PolicyEvent... events) {
        return given(PolicyDecider.INSTANCE, events);
    }

    static Parameters deadline(int hours) {
        return SomeParameters.of("minutesDeadline", Duration.ofHours(hours));
    }

    static Act act(String reason) {
        return new Act(new Actor("acme.boss", "acme"), NOW, NOW, reason);
    }

    static AdaptPolicy adapt(
            Parameters parameters, String reason, String approver, Instant from, Instant to) {
        return new AdaptPolicy(
                HOUSE,
                act(reason),
                "preset-1",
                Standing.OWNER,
                parameters,
                Map.of(),
                approver,
                from,
                to);
    }

    static AdaptPolicy by(Standing standing) {
        return new AdaptPolicy(
                HOUSE,
                act("x"),
                "preset-1",
                standing,
                Parameters.NONE,
                Map.of(),
                "cfo",
                null,
                null);
    }

    static Adaptation adaptation(long number, Parameters parameters, Instant from, Instant to) {
        return new Adaptation(
                number,
                parameters,
                Map.of(),
                Personal.of("acme.boss", "year end"),
                "cfo",
                from,
                to);
    }

    static PolicyAdapted adapted(Adaptation adaptation) {
        return new PolicyAdapted("house", adaptation);
    }
}
