package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R01: "两个及以上参与方参与的会议"; the organiser's own organisation counts as one; two departments are two
/// parties if registered so.
class ScopeOfRegulationTest {
    @ParameterizedTest(name = "{0} -> covered {1}")
    @CsvSource(
            textBlock =
                    """
                    acme globex,          true
                    acme,                 false
                    acme acme,            false
                    acme.sales acme.it,   true
                    acme globex globex,   true
                    """)
    void two_distinct_parties_are_a_meeting(String parties, boolean covered) {
        assertThat(ScopeOfRegulation.covers(List.of(parties.split(" ")))).isEqualTo(covered);
    }

    @ParameterizedTest(name = "{0} into {1} -> possible {2}")
    @CsvSource(
            textBlock =
                    """
                    globex,   initech,  true
                    globex,   acme,     true
                    acme,     globex,   false
                    globex,   globex,   false
                    globex,   umbrella, false
                    umbrella, globex,   false
                    """)
    void ids_of_one_party_are_merged(String party, String into, boolean possible) {
        var plan = plan(scheduled());
        assertThat(ScopeOfRegulation.barsToMerger(party, into, plan).isEmpty()).isEqualTo(possible);
    }

    @Test
    void a_party_listed_twice_is_remarked() {
        assertThat(ScopeOfRegulation.remarks(List.of(party("globex"), party("globex"))))
                .containsExactly(Finding.flag(Rule.R01, "party-listed-twice"));
        assertThat(ScopeOfRegulation.remarks(List.of(party("globex")))).isEmpty();
    }
}
