package org.huiyi.meeting.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.agreement.Entries.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.agreement.AgreementCommand.CountersignAgreement;
import org.huiyi.meeting.agreement.AgreementCommand.SignAgreement;
import org.huiyi.meeting.agreement.AgreementEvent.AgreementSigned;
import org.huiyi.meeting.law.AgreementRefusal.*;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.junit.jupiter.api.Test;

class AgreementDeciderTest {
    private static final Instant LATER = REGISTERED.plusSeconds(60);

    @Test
    void what_one_side_signs_does_not_count_yet() {
        register()
                .when(sign(LEAD, REGISTERED, PARTY_WIDE))
                .then(signed(Side.PARTY, false, REGISTERED, PARTY_WIDE));
        assertThat(fold(signed(Side.PARTY, false, REGISTERED, PARTY_WIDE)).counting()).isEmpty();
    }

    @Test
    void it_counts_from_the_second_signature_whoever_signs_first() {
        for (Side first : Side.values()) {
            var second = first == Side.PARTY ? ORGANISER : LEAD;
            var side = first == Side.PARTY ? Side.ORGANISER : Side.PARTY;
            register(signed(first, false, REGISTERED, PARTY_WIDE))
                    .when(sign(second, LATER, PARTY_WIDE))
                    .then(signed(side, true, LATER, PARTY_WIDE));
            var both =
                    fold(
                            signed(first, false, REGISTERED, PARTY_WIDE),
                            signed(side, true, LATER, PARTY_WIDE));
            assertThat(both.bindingAt(LATER.minusMillis(1), "globex.lead")).isEmpty();
            assertThat(both.bindingAt(LATER, "globex.lead")).containsExactly(PARTY_WIDE);
        }
    }

    @Test
    void the_organiser_countersigns_what_the_party_signed_last() {
        register(signed(Side.PARTY, false, REGISTERED, PARTY_WIDE))
                .when(countersign(ORGANISER))
                .then(signed(Side.ORGANISER, true, LATER, PARTY_WIDE));
        register().when(countersign(ORGANISER)).thenRefused(new NothingToCountersign());
        register(signed(Side.PARTY, false, REGISTERED, PARTY_WIDE))
                .when(countersign(LEAD))
                .thenRefused(new CountersignatureOfParty());
    }

    @Test
    void only_what_both_have_signed_counts() {
        var state =
                fold(
                        signed(Side.PARTY, false, REGISTERED, PARTY_WIDE, OF_GUEST),
                        signed(Side.ORGANISER, false, LATER, OF_GUEST));
        assertThat(state.bindingAt(LATER, "globex.guest")).containsExactly(OF_GUEST);
        assertThat(state.bindingAt(LATER, "globex.lead")).isEmpty();
    }

    @Test
    void either_side_ends_an_entry_by_leaving_it_out() {
        var both =
                new AgreementEvent[] {
                    signed(Side.PARTY, false, REGISTERED, PARTY_WIDE),
                    signed(Side.ORGANISER, true, REGISTERED, PARTY_WIDE)
                };
        register(both).when(sign(LEAD, LATER)).then(signed(Side.PARTY, false, LATER));
        for (Side side : Side.values()) {
            assertThat(fold(both[0], both[1], signed(side, false, LATER)).counting()).isEmpty();
        }
    }

    @Test
    void signing_more_leaves_what_counts_counting_since_then() {
        var state =
                fold(
                        signed(Side.PARTY, false, REGISTERED, PARTY_WIDE),
                        signed(Side.ORGANISER, true, REGISTERED, PARTY_WIDE),
                        signed(Side.PARTY, false, LATER, OF_GUEST, PARTY_WIDE),
                        signed(Side.ORGANISER, true, LATER, OF_GUEST, PARTY_WIDE));
        assertThat(state.bindingAt(REGISTERED, "globex.guest")).containsExactly(PARTY_WIDE);
        assertThat(state.bindingAt(LATER, "globex.guest")).containsExactly(OF_GUEST, PARTY_WIDE);
    }

    @Test
    void an_entry_holds_from_its_first_instant_to_before_its_last() {
        var state =
                fold(
                        signed(Side.PARTY, false, REGISTERED, PARTY_WIDE),
                        signed(Side.ORGANISER, true, REGISTERED, PARTY_WIDE));
        assertThat(state.bindingAt(UNTIL.minusNanos(1000), "globex.lead")).hasSize(1);
        assertThat(state.bindingAt(UNTIL, "globex.lead")).isEmpty();
    }

    @Test
    void an_entry_of_a_person_binds_nobody_else() {
        var state =
                fold(
                        signed(Side.PARTY, false, REGISTERED, OF_GUEST),
                        signed(Side.ORGANISER, true, REGISTERED, OF_GUEST));
        assertThat(state.bindingAt(REGISTERED, "globex.guest")).hasSize(1);
        assertThat(state.bindingAt(REGISTERED, "globex.lead")).isEmpty();
    }

    @Test
    void signing_the_same_again_says_nothing_new() {
        register(signed(Side.PARTY, false, REGISTERED, PARTY_WIDE))
                .when(sign(LEAD, LATER, PARTY_WIDE))
                .thenNothing();
        register().when(sign(LEAD, LATER)).thenNothing();
    }

    @Test
    void strangers_find_no_register_and_nobody_agrees_with_themselves() {
        register().when(sign(STRANGER, LATER, PARTY_WIDE)).thenRefused(new Hidden());
        register()
                .when(
                        new SignAgreement(
                                new Pair("acme", "acme"),
                                act(ORGANISER, LATER),
                                "preset-1",
                                List.of(PARTY_WIDE)))
                .thenRefused(new Hidden());
    }

    @Test
    void an_entry_needs_scope_time_and_document() {
        register()
                .when(sign(LEAD, LATER, new Entry(null, null, null, null, null)))
                .thenRefusedBy(Rule.R54, Rule.R54, Rule.R54, Rule.R54);
        register()
                .when(sign(LEAD, LATER, new Entry(null, "*", UNTIL, UNTIL, HASH)))
                .thenRefused(new EntryImpossible(1));
    }

    private static SignAgreement sign(Actor actor, Instant at, Entry... entries) {
        return new SignAgreement(PAIR, act(actor, at), "preset-1", List.of(entries));
    }

    private static CountersignAgreement countersign(Actor actor) {
        return new CountersignAgreement(PAIR, act(actor, LATER), "preset-1");
    }

    private static AgreementSigned signed(
            Side side, boolean countersigned, Instant at, Entry... entries) {
        return new AgreementSigned("acme", "globex", side, List.of(entries), countersigned, at);
    }

    private static DeciderSpec<Agreement, AgreementCommand, AgreementEvent> register(
            AgreementEvent... events) {
        return given(AgreementDecider.INSTANCE, events);
    }

    private static Agreement fold(AgreementEvent... events) {
        return Arrays.stream(events)
                .reduce(Agreement.UNSIGNED, AgreementDecider.INSTANCE::evolve, (_, last) -> last);
    }
}
