package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.meeting.meeting.Disagreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R41: the organiser settles what comes up ("解决会议过程中出现的分歧"), but not its own cause.
class SettlementOfDisagreementsTest {
    @ParameterizedTest(
            name = "raised by {0} against {1}, dissenting {2}, neutral {3} -> lacking {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    globex,  initech, initech, -,       false
                    acme,    globex,  globex,  -,       true
                    globex,  acme,    globex,  -,       true
                    globex,  initech, acme,    -,       true
                    acme,    globex,  globex,  initech, false
                    acme,    globex,  globex,  globex,  true
                    acme,    globex,  globex,  acme,    true
                    -,       initech, globex,  -,       false
                    """)
    void an_organiser_that_is_a_side_needs_a_neutral(
            String raisedBy, String side, String dissenter, String neutral, boolean lacking) {
        var open =
                new Disagreement(1, null, null, raisedBy, List.of(side), START, null, null, null);
        assertThat(
                        SettlementOfDisagreements.lacksNeutral(
                                open, "acme", List.of(dissenter), neutral))
                .isEqualTo(lacking);
    }
}
