package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R31: "发送至所有参与方"; scenario 3: late for the party that was reached late, and for no other.
class SendingOfMinutesTest {
    private static final Instant DUE = Instant.parse("2026-03-03T10:00:00Z");

    @ParameterizedTest(name = "{0} sent at {1} -> late {2}")
    @CsvSource({
        "globex,  2026-03-03T09:00:00Z, false",
        "initech, 2026-03-03T10:00:00Z, false",
        "umbrella, 2026-03-03T10:10:00Z, true"
    })
    void each_party_has_its_own_verdict(String party, Instant sentAt, boolean late) {
        assertThat(SendingOfMinutes.isLate(sentAt, DUE)).isEqualTo(late);
        var findings = SendingOfMinutes.findings(party, sentAt, DUE);
        if (late) {
            assertThat(findings)
                    .containsExactly(
                            Finding.flag(Rule.R31, "minutes-sent-late", party, DUE.toString()));
        } else {
            assertThat(findings).isEmpty();
        }
    }
}
