package org.huiyi.meeting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// 3. Minutes are sent to 4 of 5 parties at T+23 h, the fifth bounces and is reached by another channel at
/// T+24 h 10 min: late for the fifth party only, with the cause shown.
///
/// The drill `bounce` of deploy/local plays it with a mail server that refuses the fifth's address.
class Scenario3FifthPartyTest extends Scenario {
    private static final List<String> FOUR = List.of("acme", "globex", "initech", "umbrella");

    @Test
    void only_the_fifth_party_is_late_and_the_cause_is_shown() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant end = now.minus(Duration.ofHours(23));
        String meeting =
                held(
                        end.minusSeconds(3600),
                        end,
                        "acme",
                        "globex",
                        "initech",
                        "umbrella",
                        "harbour");
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        String cause = asked(meeting, MinutesV1.class).causeEventId();
        Letter mail = Letter.mail("Minutes", cause);

        FOUR.forEach(party -> handedOver(meeting, mail, party, now));
        bounced(meeting, mail, "harbour", now);
        await().atMost(SOON)
                .ignoreExceptions()
                .untilAsserted(() -> {
                    assertThat(verdict(compliance(meeting, "R31"))).isEqualTo("PENDING");
                    assertThat(sent(meeting, "harbour").at("/cause").asString())
                            .isEqualTo("REFUSED");
                });
        assertThat(sent(meeting, "harbour").has("sentAt")).isFalse();

        Instant reached = end.plus(Duration.ofHours(24)).plus(Duration.ofMinutes(10));
        handedOver(meeting, new Letter("Minutes", cause, "SMS"), "harbour", reached);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(sent(meeting, "harbour").has("sentAt")).isTrue());
        var fifth = sent(meeting, "harbour");
        assertThat(Instant.parse(fifth.at("/sentAt").asString())).isEqualTo(reached);
        assertThat(fifth.at("/late").asBoolean()).isTrue();
        assertThat(fifth.at("/cause").asString()).isEqualTo("REFUSED");
        assertThat(fifth.at("/failures/0/channel").asString()).isEqualTo("EMAIL");
        for (String party : FOUR) {
            assertThat(sent(meeting, party).at("/late").asBoolean()).as(party).isFalse();
            assertThat(sent(meeting, party).has("cause")).as(party).isFalse();
        }
        judged(meeting);
        assertThat(page(ACME, meeting + "/minutes", "en").response().body())
                .contains("published in time", "REFUSED");
    }

    private void judged(String meeting) {
        assertThat(get(ACME, meeting).text("/minutes/status")).isEqualTo("PUBLISHED");
        assertThat(verdict(compliance(meeting, "R30"))).isEqualTo("SATISFIED");
        var sending = compliance(meeting, "R31");
        assertThat(verdict(sending)).isEqualTo("LATE");
        assertThat(sending.at("/why").asString()).contains("harbour (REFUSED)");
        assertThat(sending.at("/why").asString()).doesNotContain(FOUR);
    }

    private JsonNode sent(String meeting, String party) {
        return get(ACME, meeting + "/minutes")
                .json()
                .at("/sentTo")
                .valueStream()
                .filter(one -> one.at("/partyId").asString().equals(party))
                .findFirst()
                .orElseThrow();
    }
}
