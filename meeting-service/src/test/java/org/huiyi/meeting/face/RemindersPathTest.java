package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.material.MaterialsId;
import org.huiyi.meeting.material.PreparationEvent.DistributionFellDue;
import org.huiyi.meeting.material.PreparationEvent.DistributionLapsed;
import org.huiyi.meeting.material.PreparationEvent.DistributionOverdue;
import org.huiyi.meeting.material.PreparationEvent.DistributionReminderDue;
import org.huiyi.meeting.material.PreparationEvent.MaterialReminderDue;
import org.huiyi.meeting.meeting.ClosingEvent.EvaluationOverdue;
import org.huiyi.meeting.meeting.PreparationEvent.ConfirmationReminderDue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;

/// R15, R19, R36 and R43 in real time: alarms and sweepers both at work.
@Execution(ExecutionMode.CONCURRENT)
class RemindersPathTest extends MinutesPaths {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Autowired private Histories histories;

    @Test
    void parties_that_have_not_answered_are_reminded_in_time_and_once() {
        String meeting = convened(40, "\"confirmationReminder\":\"PT28S\"");
        put(GLOBEX, "/confirmations/globex", meeting, accepts("globex.lead")).is(200);
        RecordedEvent declared = declared(idOf(meeting), ConfirmationReminderDue.class);
        var reminder = (ConfirmationReminderDue) declared.payload();
        assertThat(reminder.parties()).containsExactly("acme", "initech");
        isInTime(declared, reminder.remindAt());
        assertThat(letter(meeting, "DutyReminder"))
                .contains("ANSWER_AWAITED", "initech.lead")
                .doesNotContain("globex.lead");
        assertThat(of(idOf(meeting), ConfirmationReminderDue.class)).hasSize(1);
    }

    @Test
    void the_sweeper_reminds_where_no_alarm_did() {
        String meeting = convened(40, "\"confirmationReminder\":\"PT26S\"");
        loseAlarms(idOf(meeting));
        var declared = declared(idOf(meeting), ConfirmationReminderDue.class);
        isInTime(declared, ((ConfirmationReminderDue) declared.payload()).remindAt());
    }

    @Test
    void a_meeting_without_material_is_reminded_of_it_and_declared_late_until_it_begins() {
        String meeting = convened(40, "\"materialsLead\":\"PT24S\",\"materialsReminder\":\"PT6S\"");
        String material = MaterialsId.of(idOf(meeting));
        RecordedEvent reminded = declared(material, DistributionReminderDue.class);
        isInTime(reminded, ((DistributionReminderDue) reminded.payload()).remindAt());
        RecordedEvent late = declared(material, DistributionOverdue.class);
        isInTime(late, ((DistributionOverdue) late.payload()).dueAt());
        assertThat(get(ACME, meeting + "/compliance").text("/rules/14/verdict")).isEqualTo("LATE");
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        declared(material, DistributionLapsed.class);
        assertThat(get(ACME, meeting + "/compliance").text("/rules/14/verdict"))
                .isEqualTo("BREACHED");
    }

    @Test
    void what_is_said_not_to_be_needed_is_not_reminded_of() {
        String meeting = convened(40, "\"materialsLead\":\"PT24S\",\"materialsReminder\":\"PT6S\"");
        String material = MaterialsId.of(idOf(meeting));
        declared(material, DistributionFellDue.class);
        post(ACME, meeting + "/no-material", "{\"reason\":\"a briefing\"}").is(200);
        Instant dueAt =
                ((DistributionFellDue) declared(material, DistributionFellDue.class).payload())
                        .dueAt();
        await().atMost(LONG_ENOUGH).until(() -> Instant.now().isAfter(dueAt.plusSeconds(2)));
        assertThat(of(material, DistributionReminderDue.class)).isEmpty();
        assertThat(of(material, DistributionOverdue.class)).isEmpty();
    }

    @Test
    void a_party_is_reminded_of_the_material_it_was_asked_for() {
        String meeting = convened(60, "\"materialsReminder\":\"PT4S\"");
        Instant dueAt = Instant.now().plusSeconds(12).truncatedTo(ChronoUnit.SECONDS);
        post(
                        ACME,
                        meeting + "/material-requests",
                        "{\"partyId\":\"globex\",\"title\":\"Costs\",\"dueAt\":\"%s\"}"
                                .formatted(dueAt))
                .is(201);
        RecordedEvent declared = declared(MaterialsId.of(idOf(meeting)), MaterialReminderDue.class);
        isInTime(declared, dueAt.minusSeconds(4));
        await().atMost(LONG_ENOUGH)
                .until(() -> letters(meeting, "MaterialWanted").contains("DUE_SOON"));
    }

    @Test
    void an_evaluation_is_pending_then_overdue_then_late() {
        String meeting = inSession();
        adapt(meeting, "\"evaluationDue\":\"PT6S\"");
        post(ACME, meeting + "/end", "{}").is(200);
        assertThat(verdict(meeting)).isEqualTo("PENDING");
        RecordedEvent declared = declared(idOf(meeting), EvaluationOverdue.class);
        isInTime(declared, ((EvaluationOverdue) declared.payload()).dueAt());
        assertThat(verdict(meeting)).isEqualTo("BREACHED");
        assertThat(letter(meeting, "DutyReminder")).contains("EVALUATION_OVERDUE", "acme.lead");
        var late =
                post(
                                ACME,
                                meeting + "/evaluation",
                                "{\"objective\":\"MET\",\"successes\":[\"short\"],\"shortcomings\":\"none\"}")
                        .is(200);
        assertThat(late.rulesOf("/findings")).containsExactly("R36");
        assertThat(verdict(meeting)).isEqualTo("LATE");
        var view = get(ACME, meeting);
        assertThat(view.text("/evaluation/against")).isEqualTo("Signed");
        assertThat(view.text("/evaluation/none/0")).isEqualTo("SHORTCOMINGS");
    }

    /// R39: "Continued in a follow-up meeting → link"; R49: the retention parameter.
    @Test
    void an_evaluation_names_the_meeting_that_goes_on_with_it_and_records_are_kept_for_years() {
        String meeting = ended();
        String next =
                post(ACME, "/v1/meetings", meeting(party("acme"), party("globex")))
                        .header("Location");
        String body = "{\"objective\":\"PARTLY\",\"continuedIn\":\"%s\"}";
        post(ACME, meeting + "/evaluation", body.formatted("mtg_nowhere")).is(422).citing("R39");
        post(ACME, meeting + "/evaluation", body.formatted(idOf(meeting))).is(422).citing("R39");
        post(ACME, meeting + "/evaluation", body.formatted(idOf(next))).is(200);
        assertThat(get(GLOBEX, meeting).text("/evaluation/continuedIn")).isEqualTo(idOf(next));
        Instant end = Instant.parse(get(ACME, meeting).text("/endedAt"));
        String year = String.valueOf(end.atZone(ZoneOffset.UTC).getYear() + 10);
        assertThat(get(ACME, meeting + "/compliance").text("/rules/48/why")).contains(year);
    }

    private String verdict(String meeting) {
        return get(ACME, meeting + "/compliance").text("/rules/35/verdict");
    }

    /// Starting in so many seconds, under that policy.
    private String convened(int seconds, String parameters) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(seconds);
        String body =
                meeting(party("acme"), party("globex"), party("initech"))
                        .replaceAll(
                                "\"startsAt\":\"[^\"]*\",\"endsAt\":\"[^\"]*\"",
                                "\"startsAt\":\"%s\",\"endsAt\":\"%s\""
                                        .formatted(start, start.plusSeconds(3600)));
        String meeting = post(ACME, "/v1/meetings", body).is(201).header("Location");
        adapt(meeting, parameters);
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        return meeting;
    }

    private void adapt(String meeting, String parameters) {
        send(to(ACME, "/v1/policies/meeting:" + idOf(meeting))
                        .PUT(
                                BodyPublishers.ofString(
                                        "{\"parameters\":{%s},\"reason\":\"trial\",\"approver\":\"acme.organiser\"}"
                                                .formatted(parameters))))
                .is(200);
    }

    private RecordedEvent declared(String aggregateId, Class<?> type) {
        await().atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !of(aggregateId, type).isEmpty());
        return of(aggregateId, type).getFirst();
    }

    /// Never early, and soon: the second itself is measured by a drill, on a machine that does nothing else.
    private static void isInTime(RecordedEvent declared, Instant due) {
        assertThat(declared.recordedAt()).isAfterOrEqualTo(due).isBefore(due.plusSeconds(5));
    }

    private List<RecordedEvent> of(String aggregateId, Class<?> type) {
        return histories.events(aggregateId).stream()
                .filter(event -> type.isInstance(event.payload()))
                .toList();
    }

    private String letter(String meeting, String kind) {
        await().atMost(LONG_ENOUGH).until(() -> !letters(meeting, kind).isEmpty());
        return letters(meeting, kind);
    }

    private static String letters(String meeting, String kind) {
        return Wire.said(Topics.NOTIFICATION_REQUESTS, idOf(meeting)).stream()
                .filter(r -> Wire.header(r, CloudEvent.TYPE).equals("notice." + kind + ".v1"))
                .map(r -> new String(r.value(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }
}
