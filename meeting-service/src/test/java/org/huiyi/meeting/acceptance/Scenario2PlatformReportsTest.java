package org.huiyi.meeting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// 2. A conference platform reports end (everyone dropped), people rejoin, then it concludes: one clock, from
/// the conclusion.
class Scenario2PlatformReportsTest extends Scenario {
    private static final String LEAD = "{\"personId\":\"globex.lead\"}";

    @Test
    void one_clock_runs_and_from_the_conclusion() {
        String meeting = inSession();
        post(GLOBEX, meeting + "/arrivals", LEAD).is(200);

        post(GLOBEX, meeting + "/departures", LEAD).is(200);
        post(ACME, meeting + "/provisional-end", "{\"source\":\"tencent\"}").is(200);
        var dropped = get(ACME, meeting);
        assertThat(dropped.text("/status")).isEqualTo("IN_SESSION");
        assertThat(dropped.json().at("/minutes/dueAt").isNull()).isTrue();

        post(GLOBEX, meeting + "/arrivals", LEAD).is(200);
        post(ACME, meeting + "/provisional-end", "{\"source\":\"tencent\",\"conclusive\":true}")
                .is(200);
        var concluded = get(ACME, meeting);
        assertThat(concluded.text("/status")).isEqualTo("ENDED");
        Instant end = instant(concluded, "/endedAt");
        assertThat(end).isAfter(instant(concluded, "/punctuality/endSignals/0/at"));
        assertThat(concluded.json().at("/punctuality/ends")).hasSize(1);
        assertThat(concluded.text("/punctuality/ends/0/source")).isEqualTo("tencent");

        Instant due = end.plusSeconds(86_400);
        await().atMost(SOON)
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(instant(get(GLOBEX, meeting), "/minutes/dueAt")).isEqualTo(due));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(announced(meeting, "minutes.MinutesFellDue"))
                                .singleElement()
                                .asString()
                                .contains(due.toString()));
        assertThat(announced(meeting, "meeting.MeetingEnded")).hasSize(1);
        assertThat(announced(meeting, "meeting.EndCorrected")).isEmpty();
    }

    @Test
    void a_platform_s_word_is_the_organiser_s_to_pass_on() {
        String meeting = inSession();
        post(GLOBEX, meeting + "/provisional-end", "{\"source\":\"tencent\"}")
                .is(403)
                .citing("R23");
    }
}
