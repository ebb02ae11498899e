package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Minutes of each session through the public face (R27, "Multi-day or multi-session").
class SessionMinutesPathTest extends MinutesPaths {
    @Test
    void each_session_has_minutes_with_a_clock_of_its_own_and_the_meeting_is_over_with_the_last() {
        String meeting = suspendedForLong("PT24H");
        String first = meeting + "/sessions/1";
        Instant suspended = instant(meeting, "/items/0/endedAt");
        assertThat(instant(meeting, "/items/0/minutes/dueAt"))
                .isEqualTo(suspended.plusSeconds(86_400));
        draft(RECORDER, first, COMPLETE).is(200);
        post(RECORDER, first + "/minutes/publication", "").is(200);
        assertThat(get(GLOBEX, first + "/minutes").text("/actions/0/n")).isEqualTo("1");

        post(ACME, meeting + "/resumption", "{}").is(200);
        get(GLOBEX, meeting + "/sessions/3/minutes").is(404);
        assertThat(get(GLOBEX, meeting + "/minutes").text("/session")).isEqualTo("2");
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(409).citing("R30");
        post(ACME, meeting + "/end", "{}").is(200);
        publish(meeting, "").is(200);
        assertThat(get(GLOBEX, meeting + "/minutes").text("/actions/0/n")).isEqualTo("20001");
        assertThat(get(GLOBEX, meeting + "/minutes").text("/resolutions/0/n")).isEqualTo("20001");
        assertThat(get(GLOBEX, first + "/minutes").text("/status")).isEqualTo("PUBLISHED");
        var sessions = get(GLOBEX, meeting + "/sessions").is(200);
        assertThat(sessions.text("/minutesPer")).isEqualTo("SESSION");
        assertThat(sessions.text("/items/1/minutes/status")).isEqualTo("PUBLISHED");
        assertThat(page(first)).contains("session 1").doesNotContain("session 2");
    }

    @Test
    void what_a_session_s_minutes_say_of_the_meeting_is_what_that_session_saw() {
        String meeting = scheduledPerSession("PT24H");
        incident(meeting, "smoke");
        suspendForLong(meeting);
        post(ACME, meeting + "/resumption", "{}").is(200);
        incident(meeting, "noise");
        var first = get(ACME, meeting + "/sessions/1/minutes").is(200);
        assertThat(first.json().at("/proceedings/incidents").toString())
                .contains("smoke")
                .doesNotContain("noise");
        assertThat(get(ACME, meeting + "/minutes").json().at("/proceedings/incidents").toString())
                .contains("noise")
                .doesNotContain("smoke");
    }

    @Test
    void minutes_of_a_session_are_overdue_while_the_meeting_waits_to_go_on_and_late_for_ever() {
        String meeting = suspendedForLong("PT3S");
        String first = meeting + "/sessions/1";
        await().untilAsserted(() ->
                assertThat(get(ACME, first + "/minutes").text("/status")).isEqualTo("OVERDUE"));
        draft(RECORDER, first, COMPLETE).is(200);
        post(RECORDER, first + "/minutes/publication", "").is(422).citing("R30");
        post(RECORDER, first + "/minutes/publication", "{\"lateReason\":\"the storm\"}").is(200);
        assertThat(get(GLOBEX, first + "/minutes").text("/status")).isEqualTo("PUBLISHED_LATE");
    }

    @Test
    void a_session_without_published_minutes_keeps_the_meeting_open() {
        String meeting = suspendedForLong("PT24H");
        post(ACME, meeting + "/resumption", "{}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        post(
                        ACME,
                        meeting + "/evaluation",
                        "{\"objective\":\"MET\",\"successes\":[\"s\"],\"shortcomings\":[\"t\"],\"improvements\":[]}")
                .is(200);
        post(ACME, meeting + "/closing", "{}").is(409).citing("R02");
    }

    private static final String POLICY =
            """
            {"parameters":{"sessionBoundary":"PT1S","minutesDeadline":"%s"},
             "reason":"trial","approver":"acme.organiser"}\
            """;

    private String suspendedForLong(String deadline) {
        String meeting = scheduledPerSession(deadline);
        suspendForLong(meeting);
        return meeting;
    }

    private void suspendForLong(String meeting) {
        post(ACME, meeting + "/suspension", "{}").is(200);
        await().untilAsserted(() ->
                assertThat(
                                get(ACME, meeting + "/sessions")
                                        .json()
                                        .at("/items/0/minutes/dueAt")
                                        .isString())
                        .isTrue());
    }

    private String scheduledPerSession(String deadline) {
        String body = meeting(party("acme"), party("globex"));
        String meeting =
                post(
                                ACME,
                                "/v1/meetings",
                                "{\"minutesPer\":\"SESSION\"," + body.strip().substring(1))
                        .is(201)
                        .header("Location");
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        send(to(ACME, "/v1/policies/meeting:" + idOf(meeting))
                        .PUT(BodyPublishers.ofString(POLICY.formatted(deadline))))
                .is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        return meeting;
    }

    private void incident(String meeting, String what) {
        post(
                        ACME,
                        meeting + "/incidents",
                        "{\"kind\":\"SAFETY\",\"description\":\"%s\"}".formatted(what))
                .is(200);
    }

    private Instant instant(String meeting, String pointer) {
        return Instant.parse(get(ACME, meeting + "/sessions").text(pointer));
    }

    private String page(String of) {
        return send(to(GLOBEX, of + "/minutes").header("Accept", "text/html").GET())
                .is(200)
                .response()
                .body();
    }
}
