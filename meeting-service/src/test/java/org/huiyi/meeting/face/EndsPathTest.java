package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.party;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesFellDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOverdue;
import org.huiyi.meeting.minutes.MinutesId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is taken for the end of a meeting, and the time of the minutes from it on.
class EndsPathTest extends MinutesPaths {
    private static final Duration DAY = Duration.ofSeconds(86_400);

    @Autowired private Histories histories;

    /// It is an act like others: it may be told a little later, and long after with its reason.
    @Test
    void an_extension_says_when_it_was_decided() {
        String meeting = inSession();
        Instant started = instant(get(ACME, meeting), "/startedAt");
        String longer = "{\"minutes\":20,\"reason\":\"votes\",\"occurredAt\":\"%s\"}";
        post(ACME, meeting + "/extension", longer.formatted(started.minusSeconds(60)))
                .is(400)
                .citing("R02");
        post(ACME, meeting + "/extension", longer.formatted(started)).is(200);
        assertThat(get(ACME, meeting).json().at("/punctuality/extendedTo").isNull()).isFalse();
    }

    /// R30: an earlier end may turn on time into late, however long ago the minutes were published.
    @Test
    void an_end_corrected_after_publication_judges_the_minutes_again() {
        String meeting = inSession();
        post(ACME, meeting + "/end", "").is(200);
        draft(ACME, meeting, COMPLETE).is(200);
        post(ACME, meeting + "/minutes/publication", "{}").is(200);
        Instant due = instant(get(ACME, meeting), "/minutes/dueAt");
        Instant started = instant(get(ACME, meeting), "/startedAt");
        String earlier = "{\"occurredAt\":\"" + started + "\",\"reason\":\"wrong watch\"}";
        post(ACME, meeting + "/end", earlier).is(200);
        await().ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(instant(get(ACME, meeting), "/minutes/dueAt"))
                                .isEqualTo(started.plus(DAY)));
        var view = get(ACME, meeting);
        assertThat(view.text("/minutes/status")).isEqualTo("PUBLISHED");
        assertThat(instant(view, "/punctuality/ends/0/minutesDueAt")).isEqualTo(due);
    }

    @Test
    void
            a_meeting_that_nobody_ends_is_over_at_its_planned_end_and_grace_until_the_real_one_is_told() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String meeting = startedWith(now.plusSeconds(1), now.plusSeconds(6));
        Instant provisional = now.plusSeconds(8);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> assertThat(get(ACME, meeting).text("/status")).isEqualTo("ENDED"));
        var view = get(ACME, meeting);
        assertThat(instant(view, "/endedAt")).isEqualTo(provisional);
        assertThat(view.json().at("/punctuality/ends/0/provisional").asBoolean()).isTrue();
        await().untilAsserted(() -> assertThat(fellDue(meeting)).isEqualTo(1));
        Instant real = provisional.minusSeconds(1);
        String told = "{\"occurredAt\":\"" + real + "\"%s}";
        post(ACME, meeting + "/end", told.formatted("")).is(422).citing("R30");
        post(ACME, meeting + "/end", told.formatted(",\"reason\":\"the desk forgot\"")).is(200);
        var corrected = get(ACME, meeting);
        assertThat(instant(corrected, "/endedAt")).isEqualTo(real);
        assertThat(instant(corrected, "/punctuality/ends/0/minutesDueAt"))
                .isEqualTo(provisional.plus(DAY));
        assertThat(instant(corrected, "/punctuality/ends/1/minutesDueAt"))
                .isEqualTo(real.plus(DAY));
        await().ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(instant(get(ACME, meeting), "/minutes/dueAt"))
                                .isEqualTo(real.plus(DAY)));
        post(ACME, meeting + "/end", told.formatted("")).is(200);
        assertThat(fellDue(meeting)).isEqualTo(2);
    }

    @Test
    void
            a_corrected_end_moves_the_deadline_up_to_when_an_end_was_told_and_more_time_is_remarked_on() {
        String meeting = inSessionDueIn(2);
        Instant started = instant(get(ACME, meeting), "/startedAt");
        Instant real = Instant.now();
        String told = "{\"occurredAt\":\"%s\",\"reason\":\"went on\"}";
        post(ACME, meeting + "/end", told.formatted(started)).is(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> overdue(meeting) == 1);
        post(ACME, meeting + "/end", told.formatted(Instant.now())).is(422).citing("R30");
        var answer = post(ACME, meeting + "/end", told.formatted(real)).is(200);
        assertThat(answer.rulesOf("/findings")).contains("R30");
        assertThat(instant(get(ACME, meeting), "/punctuality/ends/0/endedAt")).isEqualTo(started);
        await().atMost(Duration.ofSeconds(30)).until(() -> overdue(meeting) == 2);
    }

    /// Planned so, with two seconds of grace.
    private String startedWith(Instant startsAt, Instant endsAt) {
        String body = Papers.meeting(party("acme"), party("globex"));
        String soon =
                body.replaceAll(
                        "\"startsAt\":\"[^\"]*\",\"endsAt\":\"[^\"]*\"",
                        "\"startsAt\":\"" + startsAt + "\",\"endsAt\":\"" + endsAt + "\"");
        String meeting = post(ACME, "/v1/meetings", soon).is(201).header("Location");
        String grace =
                """
                {"parameters":{"endGrace":"PT2S"},"reason":"trial","approver":"acme.boss"}\
                """;
        send(to(ACME, "/v1/policies/meeting:" + idOf(meeting)).PUT(BodyPublishers.ofString(grace)))
                .is(200);
        put(ACME, "/support", meeting, Papers.SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        return meeting;
    }

    private long fellDue(String meeting) {
        return histories.events(MinutesId.of(idOf(meeting))).stream()
                .filter(e -> e.payload() instanceof MinutesFellDue)
                .count();
    }

    private long overdue(String meeting) {
        return histories.events(MinutesId.of(idOf(meeting))).stream()
                .filter(e -> e.payload() instanceof MinutesOverdue)
                .count();
    }

    private static Instant instant(Reply reply, String pointer) {
        return Instant.parse(reply.text(pointer));
    }
}
