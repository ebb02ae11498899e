package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A long suspension in real time: alarm and sweeper both at work (R27).
class SessionsPathTest extends MinutesPaths {
    @Autowired private Histories histories;

    @Test
    void a_suspension_beyond_the_house_s_limit_divides_the_meeting_into_sessions() {
        String meeting = boundedBy("PT2S");
        post(ACME, meeting + "/suspension", "{}").is(200);
        RecordedEvent declared = await().until(() -> ended(meeting), e -> e != null);
        assertThat(declared.recordedAt())
                .isAfterOrEqualTo(suspendedAt(meeting).plusSeconds(2))
                .isBefore(suspendedAt(meeting).plusSeconds(2).plusMillis(1500));
        post(ACME, meeting + "/resumption", "{}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        var sessions = get(GLOBEX, meeting + "/sessions").is(200);
        assertThat(sessions.json().path("items").size()).isEqualTo(2);
        assertThat(Instant.parse(sessions.text("/items/0/endedAt")))
                .isEqualTo(suspendedAt(meeting));
        assertThat(sessions.text("/items/1/endedAt"))
                .isEqualTo(get(ACME, meeting).text("/endedAt"));
        assertThat(count(meeting)).isEqualTo(1);
    }

    @Test
    void a_short_suspension_leaves_one_session() {
        String meeting = boundedBy("PT1H");
        post(ACME, meeting + "/suspension", "{}").is(200);
        post(ACME, meeting + "/resumption", "{}").is(200);
        var sessions = get(GLOBEX, meeting + "/sessions").is(200);
        assertThat(sessions.json().path("items").size()).isEqualTo(1);
        assertThat(sessions.json().at("/items/0/endedAt").isMissingNode()).isTrue();
        get(UMBRELLA, meeting + "/sessions").is(404);
    }

    private String boundedBy(String limit) {
        String meeting = inSession();
        String policy = "/v1/policies/meeting:" + idOf(meeting);
        send(to(ACME, policy)
                        .PUT(
                                BodyPublishers.ofString(
                                        """
                                        {"parameters":{"sessionBoundary":"%s"},
                                         "reason":"trial","approver":"acme.organiser"}\
                                        """
                                                .formatted(limit))))
                .is(200);
        return meeting;
    }

    private RecordedEvent ended(String meeting) {
        return histories.events(idOf(meeting)).stream()
                .filter(e -> e.payload() instanceof SessionEnded)
                .findFirst()
                .orElse(null);
    }

    private long count(String meeting) {
        return histories.events(idOf(meeting)).stream()
                .filter(e -> e.payload() instanceof SessionEnded)
                .count();
    }

    private Instant suspendedAt(String meeting) {
        return ((SessionEnded) ended(meeting).payload()).endedAt();
    }
}
