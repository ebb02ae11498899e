package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.UncoveredCaseRefusal.CaseUndescribed;
import org.huiyi.meeting.law.UncoveredCaseRefusal.ConsentMissing;
import org.huiyi.meeting.law.UncoveredCaseRefusal.ConsultedElsewhere;
import org.huiyi.meeting.law.UncoveredCaseRefusal.OutcomeMissing;
import org.huiyi.meeting.meeting.Examples;
import org.huiyi.meeting.meeting.UncoveredCase;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.junit.jupiter.api.Test;

/// "What is not covered is settled by the organiser with the parties concerned" (五).
class ConsultationOnUncoveredTest {
    private static final UncoveredCase FOUND =
            new UncoveredCase(
                    1,
                    "globex",
                    Personal.of("globex.lead", "A strike"),
                    List.of("globex", "initech"),
                    Instant.EPOCH,
                    null,
                    List.of(),
                    null);

    private static List<Refusal> raising(String description, String... consulted) {
        return ConsultationOnUncovered.barsToRaising(
                description, List.of(consulted), Examples.plan(Examples.scheduled()));
    }

    @Test
    void a_case_is_described() {
        assertThat(raising(" ", "globex")).containsExactly(new CaseUndescribed());
        assertThat(raising("A strike", "globex")).isEmpty();
    }

    @Test
    void those_consulted_are_parties_of_the_meeting() {
        assertThat(raising("A strike", "globex", "umbrella"))
                .containsExactly(new ConsultedElsewhere("umbrella"));
    }

    @Test
    void the_organiser_is_one_of_them() {
        assertThat(raising("A strike", "acme")).isEmpty();
    }

    @Test
    void an_outcome_is_stated_and_so_is_what_each_party_consulted_says_of_it() {
        assertThat(
                        ConsultationOnUncovered.barsToSettling(
                                FOUND, null, List.of(new Consent("globex", true))))
                .containsExactly(new OutcomeMissing(1), new ConsentMissing("initech"));
    }

    @Test
    void without_agreement_it_stays_open_and_is_remarked_on() {
        var consents = List.of(new Consent("globex", true), new Consent("initech", false));

        assertThat(ConsultationOnUncovered.barsToSettling(FOUND, "Postpone", consents)).isEmpty();
        assertThat(ConsultationOnUncovered.dissenting(consents)).containsExactly("initech");
        assertThat(ConsultationOnUncovered.remarks(1, consents))
                .singleElement()
                .satisfies(remark -> assertThat(remark.rule()).isEqualTo(Rule.R59));
    }
}
