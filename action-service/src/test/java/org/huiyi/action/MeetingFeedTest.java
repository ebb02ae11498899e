package org.huiyi.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionIds;
import org.huiyi.action.action.Disposition;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.OrganiserChanged;
import org.huiyi.action.translation.MeetingFeed;
import org.huiyi.bridge.Heard;
import org.huiyi.bridge.ParkedMessages;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.contracts.wire.ActionRequest.AssignV1.Calendar;
import org.huiyi.contracts.wire.ActionRequest.AssignV1.Rung;
import org.huiyi.contracts.wire.ActionRequest.AssignV1.Terms;
import org.huiyi.contracts.wire.ActionRequest.HandOverV1;
import org.huiyi.contracts.wire.ActionRequest.WithdrawV1;
import org.huiyi.contracts.wire.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From a request on Kafka to an action, and back to Kafka.
class MeetingFeedTest extends ServiceTest {
    @Autowired private ParkedMessages parked;
    @Autowired private MeetingFeed feed;

    @Test
    void a_request_heard_three_times_is_one_action() {
        var request = request(1, "globex", "globex.lead", inDays(7));
        say(request);
        say(request);
        say(request);
        assigned(2);
        assertThat(histories.events(ActionIds.of(meeting, 1))).hasSize(1);
    }

    @Test
    void an_item_that_amended_minutes_changed_makes_way_for_its_successor() {
        String first = assigned(1);
        String next = assigned(2);
        var why = Personal.of("acme.recorder", "too soon");
        var request = new WithdrawV1("cause-" + meeting, meeting, 1, 2, why, "house:3");
        for (int times = 0; times < 2; times++) {
            say(
                    Topics.ACTION_REQUESTS,
                    meeting,
                    "action.Withdraw.v1",
                    wire.mapper().writeValueAsBytes(request));
        }
        var never = new WithdrawV1("cause-" + meeting, meeting, 7, null, why, "house:3");
        say(
                Topics.ACTION_REQUESTS,
                meeting,
                "action.Withdraw.v1",
                wire.mapper().writeValueAsBytes(never));
        assigned(3);
        var events = histories.events(first);
        assertThat(events).hasSize(2);
        assertThat(events.getLast().payload())
                .isInstanceOfSatisfying(
                        ActionDisposed.class,
                        e -> {
                            assertThat(e.status()).isEqualTo(Disposition.SUPERSEDED);
                            assertThat(e.successor()).isEqualTo(next);
                            assertThat(e.reason()).isEqualTo(why);
                        });
        assertThat(histories.events(ActionIds.of(meeting, 7))).isEmpty();
    }

    @Test
    void a_meeting_that_is_handed_over_takes_its_actions_along() {
        String id = assigned(1);
        handOver();
        soon().until(() -> rest().get("/v1/actions/" + id, "initech").status() == 200);
        assertThat(rest().get("/v1/actions/" + id, "acme").status()).isEqualTo(404);
        soon().until(() ->
                !rest().get("/v1/actions?meetingId=" + meeting, "initech")
                        .body()
                        .path("items")
                        .isEmpty());
    }

    /// Handed straight to the feed, so that no view can have caught up in between.
    @Test
    void what_was_assigned_in_the_same_breath_is_handed_over_too() {
        for (int item = 1; item <= 3; item++) {
            feed.hear(
                    heard(
                            "action.Assign.v1",
                            request(item, 0, "globex", "globex.lead", inDays(7))));
        }
        feed.hear(heard("action.HandOver.v1", handOverRequest()));
        for (int item = 1; item <= 3; item++) {
            assertThat(histories.events(ActionIds.of(meeting, item)).getLast().payload())
                    .isInstanceOfSatisfying(
                            OrganiserChanged.class,
                            e -> assertThat(e.organiser()).isEqualTo("initech"));
        }
    }

    /// R27: what later sessions assign is numbered with a gap, and may carry out no resolution.
    @Test
    void what_any_session_assigned_is_handed_over() {
        var items = List.of(1, 20_001, 20_003, 30_001);
        for (int item : items) {
            feed.hear(
                    heard(
                            "action.Assign.v1",
                            request(item, 0, "globex", "globex.lead", inDays(7))));
        }
        feed.hear(
                heard(
                        "action.HandOver.v1",
                        handOverRequest(List.of(1, 20_001, 20_002, 20_003, 30_001))));
        assertThat(items)
                .allSatisfy(item ->
                        assertThat(
                                        histories
                                                .events(ActionIds.of(meeting, item))
                                                .getLast()
                                                .payload())
                                .isInstanceOf(OrganiserChanged.class));
        assertThat(histories.events(ActionIds.of(meeting, 20_002))).isEmpty();
    }

    @Test
    void assigned_and_handed_over_in_one_batch_the_new_organiser_has_it() {
        say(request(1, 0, "globex", "globex.lead", inDays(7)));
        handOver();
        String path = "/v1/actions/" + ActionIds.of(meeting, 1);
        soon().until(() -> rest().get(path, "initech").status() == 200);
        assertThat(rest().get(path, "acme").status()).isEqualTo(404);
    }

    @Test
    void a_request_that_nobody_here_knows_yet_is_parked_and_not_lost() {
        say(Topics.ACTION_REQUESTS, meeting, "action.NotBornYet.v1", "{}".getBytes(UTF_8));
        soon().until(() -> isStuck(meeting));
    }

    private void handOver() {
        say(
                Topics.ACTION_REQUESTS,
                meeting,
                "action.HandOver.v1",
                wire.mapper().writeValueAsBytes(handOverRequest()));
    }

    private HandOverV1 handOverRequest() {
        return handOverRequest(null);
    }

    private HandOverV1 handOverRequest(@Nullable List<Integer> items) {
        return new HandOverV1("cause-" + meeting, meeting, "initech", List.of(), "house:3", items);
    }

    private Heard heard(String type, ActionRequest request) {
        return new Heard(
                Topics.ACTION_REQUESTS,
                0,
                0,
                meeting,
                type,
                "cause-" + meeting,
                "/meeting-service",
                Instant.now(),
                1,
                null,
                _ -> request);
    }

    @Test
    void an_assignment_remembers_what_caused_it_and_the_policy_it_is_judged_by() {
        var event = histories.events(assigned(1)).getFirst();
        assertThat(event.payload()).isInstanceOf(ActionAssigned.class);
        assertThat(event.causationId()).startsWith("cause-");
        assertThat(event.policyVersion()).isEqualTo("house:3");
        assertThat(event.actor().isHouse()).isTrue();
    }

    /// Two days from now and the day after are holidays; the third would be, and is worked instead.
    @Test
    void the_house_s_calendar_travels_with_the_assignment() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var calendar =
                new Calendar(
                        "UTC",
                        List.of(),
                        List.of(today.plusDays(2), today.plusDays(3), today.plusDays(4)),
                        List.of(today.plusDays(4)));
        var rungs = List.of(new Rung("ORGANISER", Duration.ofHours(6)));
        say(under(new Terms(calendar, rungs, List.of("acme.boss"))));
        String path = "/v1/actions/" + ActionIds.of(meeting, 1);
        soon().until(() -> rest().get(path, "globex").status() == 200);
        rest().post(path + "/acceptance", "globex.lead", "");
        var dueAt = Instant.parse(rest().get(path, "globex").body().at("/reportDueAt").asString());
        var day = dueAt.atZone(ZoneOffset.UTC).toLocalDate();
        assertThat(day).isBetween(today.plusDays(4), today.plusDays(5));
    }

    private AssignV1 under(Terms terms) {
        var r = request(1, "globex", "globex.lead", inDays(7));
        return new AssignV1(
                r.causeEventId(),
                r.meetingId(),
                r.title(),
                r.item(),
                r.resolution(),
                r.task(),
                r.organiser(),
                r.partyId(),
                r.assignee(),
                r.assigneeIsPerson(),
                r.dueAt(),
                r.checkEvery(),
                r.policyVersion(),
                r.recipients(),
                r.overseers(),
                r.contributors(),
                terms,
                null);
    }

    @Test
    void what_cannot_be_read_is_parked_and_its_meeting_waits_while_others_go_on() {
        say(meeting, "{\"meetingId\":".getBytes(UTF_8));
        say(request(1, "globex", "globex.lead", inDays(7)));
        soon().until(() -> isStuck(meeting));
        var other = "mtg_other_" + meeting;
        say(inMeeting(other, request(1, "globex", "globex.lead", inDays(7))));
        soon().until(() -> !histories.events(ActionIds.of(other, 1)).isEmpty());
        assertThat(histories.events(ActionIds.of(meeting, 1))).isEmpty();
    }

    @Test
    void an_action_that_nobody_owes_is_parked_and_not_lost() {
        say(request(1, "", "globex.lead", inDays(7)));
        soon().until(() -> isStuck(meeting));
        assertThat(histories.events(ActionIds.of(meeting, 1))).isEmpty();
    }

    @Test
    void an_action_that_no_clock_can_follow_is_not_taken_and_holds_up_no_other() {
        say(everySoOften(request(1, "globex", "globex.lead", inDays(7)), Duration.ofMillis(1)));
        say(everySoOften(request(2, "globex", "globex.lead", inDays(7)), Duration.ofDays(367)));
        var endless = Duration.ofSeconds(Long.MAX_VALUE);
        say(everySoOften(request(3, "globex", "globex.lead", inDays(7)), endless));
        say(request(4, "globex", "globex.lead", Instant.parse("+300000-01-01T00:00:00Z")));
        assigned(5);
        for (int item = 1; item <= 4; item++) {
            assertThat(histories.events(ActionIds.of(meeting, item))).isEmpty();
        }
        assertThat(isStuck(meeting)).isFalse();
    }

    private static AssignV1 everySoOften(AssignV1 r, Duration checkEvery) {
        return new AssignV1(
                r.causeEventId(),
                r.meetingId(),
                r.title(),
                r.item(),
                r.resolution(),
                r.task(),
                r.organiser(),
                r.partyId(),
                r.assignee(),
                r.assigneeIsPerson(),
                r.dueAt(),
                checkEvery,
                r.policyVersion(),
                r.recipients());
    }

    @Test
    void an_assignment_is_told_to_everybody_and_its_assignee_is_to_be_sent_a_notice() {
        String id = assigned(1);
        assertThat(saidOn(Topics.ACTION_EVENTS))
                .contains("action.ActionAssigned.v1")
                .doesNotContain("Write the plan");
        assertThat(saidOn(Topics.NOTIFICATION_REQUESTS))
                .contains("notice.ActionAssigned.v1", id)
                .doesNotContain("Write the plan", "lee@globex.example");
    }

    private boolean isStuck(String key) {
        return parked.stuck("", 500).stream().anyMatch(stuck -> stuck.key().equals(key));
    }

    /// Type and body of everything said on a topic about this test's meeting, once there is something.
    private String saidOn(String topic) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Stage.BROKER.getBrokersAsString());
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, text, text)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            soon().pollInSameThread()
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                        return found.stream().anyMatch(r -> meeting.equals(r.key()));
                    });
        }
        return String.join(
                "\n",
                found.stream()
                        .filter(r -> meeting.equals(r.key()))
                        .map(r -> type(r) + " " + r.value())
                        .toList());
    }

    private static String type(ConsumerRecord<String, String> said) {
        return new String(said.headers().lastHeader("ce_type").value(), UTF_8);
    }
}
