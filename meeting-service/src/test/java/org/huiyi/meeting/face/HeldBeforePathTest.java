package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/// A meeting held before it was registered: what happened has a time, and when it was recorded another (R02).
class HeldBeforePathTest extends ServiceTest {
    private static final Instant START =
            Instant.now().minus(Duration.ofHours(6)).truncatedTo(ChronoUnit.SECONDS);
    private static final Instant END = START.plus(Duration.ofHours(1));

    @Test
    void the_time_during_it_shows_it_in_session() {
        String body =
                meeting(party("globex"))
                        .replaceAll("\"startsAt\":\"[^\"]*\"", "\"startsAt\":\"" + START + "\"")
                        .replaceAll("\"endsAt\":\"[^\"]*\"", "\"endsAt\":\"" + END + "\"");
        var planned = post(ACME, "/v1/meetings", body).is(201);
        assertThat(planned.text("/recorded/0/occurredAt")).isEqualTo(START.toString());
        String meeting = planned.header("Location");
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        String told =
                "{\"startedAt\":\"%s\",\"endedAt\":\"%s\",\"reason\":\"called at short notice\"}"
                        .formatted(START.plusSeconds(60), END.minusSeconds(60));
        var held = post(ACME, meeting + "/retroactive", told).is(200);

        assertThat(held.text("/recorded/0/occurredAt")).isEqualTo(START.plusSeconds(60).toString());
        assertThat(held.text("/recorded/1/occurredAt")).isEqualTo(END.minusSeconds(60).toString());
        assertThat(Instant.parse(held.text("/recorded/0/recordedAt"))).isAfter(END);
        var during = get(GLOBEX, meeting + "?occurredAsOf=" + START.plusSeconds(1800)).is(200);
        assertThat(during.text("/status")).isEqualTo("IN_SESSION");
        assertThat(during.text("/recorder")).isEqualTo("acme.recorder");
        assertThat(during.json().at("/agenda")).hasSize(2);
        assertThat(get(GLOBEX, meeting + "?occurredAsOf=" + START).text("/status"))
                .isEqualTo("SCHEDULED");
        assertThat(get(GLOBEX, meeting + "?occurredAsOf=" + END).text("/status"))
                .isEqualTo("ENDED");
        get(GLOBEX, meeting + "?asOf=" + START.plusSeconds(1800)).is(404);
    }
}
