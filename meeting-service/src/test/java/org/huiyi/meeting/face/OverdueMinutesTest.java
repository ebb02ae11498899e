package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareMinutesOverdue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesFellDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOverdue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesReminderDue;
import org.huiyi.meeting.minutes.MinutesId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;

/// R30 in real time: alarm and sweeper both at work.
@Execution(ExecutionMode.CONCURRENT)
class OverdueMinutesTest extends MinutesPaths {
    @Autowired private Histories histories;
    @Autowired private Commands commands;

    @Test
    void minutes_are_declared_overdue_within_a_second_of_their_time_and_once() {
        String meeting = endedDueIn(3);
        RecordedEvent declared = overdue(meeting);
        Instant dueAt = ((MinutesOverdue) declared.payload()).dueAt();
        assertThat(declared.recordedAt())
                .isAfterOrEqualTo(dueAt)
                .isBefore(dueAt.plusSeconds(1).plusMillis(500));
        assertThat(declared.policyVersion()).isEqualTo("meeting:1");
        commands.send(
                new DeclareMinutesOverdue(
                        idOf(meeting),
                        1,
                        dueAt,
                        Act.of(Actor.house("test"), Instant.now()),
                        "meeting:1"),
                Conditions.none());
        await().pollDelay(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(of(meeting, MinutesOverdue.class)).hasSize(1));
        assertThat(get(ACME, meeting + "/minutes").text("/status")).isEqualTo("OVERDUE");
    }

    @Test
    void the_organiser_is_reminded_ahead_of_the_due_time_and_only_while_nothing_is_published() {
        String meeting = remindedAhead();
        String published = remindedAhead();
        draft(RECORDER, published, COMPLETE).is(200);
        publish(published, "").is(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !of(meeting, MinutesReminderDue.class).isEmpty());
        RecordedEvent reminder = of(meeting, MinutesReminderDue.class).getFirst();
        var due = (MinutesReminderDue) reminder.payload();
        assertThat(due.remindAt()).isEqualTo(due.dueAt().minusSeconds(8));
        assertThat(reminder.recordedAt()).isAfterOrEqualTo(due.remindAt()).isBefore(due.dueAt());
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        Wire.said(Topics.NOTIFICATION_REQUESTS, idOf(meeting)).stream()
                                .anyMatch(r ->
                                        Wire.header(r, CloudEvent.TYPE)
                                                .endsWith(".MinutesNews.v1")));
        overdue(meeting);
        assertThat(of(meeting, MinutesReminderDue.class)).hasSize(1);
        assertThat(of(published, MinutesReminderDue.class)).isEmpty();
    }

    /// Due in twelve seconds, reminded of eight before.
    private String remindedAhead() {
        String meeting = inSession();
        send(to(ACME, "/v1/policies/meeting:" + idOf(meeting))
                        .PUT(
                                BodyPublishers.ofString(
                                        """
                                        {"parameters":{"minutesDeadline":"PT12S",
                                         "minutesReminders":["PT8S"]},
                                         "reason":"trial","approver":"acme.organiser"}\
                                        """)))
                .is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        return meeting;
    }

    @Test
    void minutes_in_time_are_never_declared_overdue() {
        String meeting = endedDueIn(10);
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        var dueAt =
                ((MinutesFellDue) of(meeting, MinutesFellDue.class).getFirst().payload()).dueAt();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Instant.now().isAfter(dueAt.plusSeconds(2)));
        assertThat(of(meeting, MinutesOverdue.class)).isEmpty();
    }

    @Test
    void the_sweeper_declares_what_no_alarm_did() {
        String meeting = endedDueIn(12);
        await().atMost(Duration.ofSeconds(11))
                .until(() -> !of(meeting, MinutesFellDue.class).isEmpty());
        loseAlarms(MinutesId.of(idOf(meeting)));
        overdue(meeting);
    }

    private RecordedEvent overdue(String meeting) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !of(meeting, MinutesOverdue.class).isEmpty());
        return of(meeting, MinutesOverdue.class).getFirst();
    }

    private List<RecordedEvent> of(String meeting, Class<?> type) {
        return histories.events(MinutesId.of(idOf(meeting))).stream()
                .filter(event -> type.isInstance(event.payload()))
                .toList();
    }
}
