package org.huiyi.bridge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyi.bridge.announcing.AnnouncerGauges;
import org.huiyi.bridge.talk.TalkAnnouncer;
import org.huiyi.bridge.talk.TalkCommand.Speak;
import org.huiyi.bridge.talk.TalkEvent.Spoken;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;

class AnnouncerTest extends BridgeTest {
    private static final Instant THEN = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired Commands commands;
    @Autowired TalkAnnouncer announcer;
    @Autowired AnnouncerGauges gauges;
    @Autowired KafkaAdmin admin;

    @Test
    void events_are_announced_in_order_with_what_consumers_need() {
        for (int n = 1; n <= 10; n++) {
            speak("talk-order", n);
        }
        var announced = announced(Topics.ACTION_EVENTS, "talk-order", 20);
        assertThat(announced.stream().map(this::number).distinct()).isEqualTo(upTo(10));
        var headers = headers(announced.getFirst());
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/test-service")
                .containsEntry("ce_type", "talk.Spoken.v1")
                .containsEntry("ce_subject", "talk-order")
                .containsEntry("ce_time", THEN.toString())
                .containsEntry("ce_dataschema", "urn:huiyi:schema:talk.Spoken.v1")
                .containsEntry("ce_correlationid", "story-1")
                .containsEntry("ce_causationid", "cause-1")
                .containsEntry("ce_policyversion", "preset-1")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_position", "ce_recordedtime");
    }

    @Test
    void several_announcements_of_an_event_are_told_apart() {
        speak("talk-echo", 1);
        var announced = announced(Topics.ACTION_EVENTS, "talk-echo", 2);
        String first = headers(announced.getFirst()).get("ce_id");
        assertThat(headers(announced.getLast())).containsEntry("ce_id", first + "/echo");
    }

    @Test
    void personal_text_is_closed_on_the_wire_and_open_to_who_has_the_master_key() {
        speak("talk-personal", 1);
        var announced = announced(Topics.ACTION_EVENTS, "talk-personal", 2).getFirst();
        assertThat(new String(announced.value(), UTF_8)).contains("p-9").doesNotContain("Xiaoming");
        var read = json.mapper().readValue(announced.value(), Spoken.class);
        assertThat(read.name()).isEqualTo(Personal.of("p-9", "Wang Xiaoming"));
    }

    @Test
    void what_the_broker_does_not_take_yet_is_announced_as_soon_as_it_does() {
        announcer.send("talk-outage", "late.events.v1");
        for (int n = 1; n <= 5; n++) {
            speak("talk-outage", n);
        }
        speak("talk-waiting", 1);
        await().until(() -> gauges.lag() > 6);
        admin.createOrModifyTopics(new NewTopic("late.events.v1", 1, (short) 1));
        var announced = announced("late.events.v1", "talk-outage", 10);
        assertThat(announced.stream().map(this::number).distinct()).isEqualTo(upTo(5));
        assertThat(announced(Topics.ACTION_EVENTS, "talk-waiting", 2))
                .hasSizeGreaterThanOrEqualTo(2);
        await().until(() -> gauges.lag() == 0 && gauges.segments() == 1);
    }

    @Test
    void a_broker_that_goes_and_comes_back_loses_nothing() {
        speak("talk-away", 1);
        announced(Topics.ACTION_EVENTS, "talk-away", 2);
        var broker = Stage.BROKER.getCluster().brokers().values().iterator().next();
        broker.shutdown();
        broker.awaitShutdown();
        for (int n = 2; n <= 20; n++) {
            speak("talk-away", n);
        }
        await().until(() -> gauges.lag() > 12);
        broker.startup();
        var announced = announced(Topics.ACTION_EVENTS, "talk-away", 40);
        assertThat(announced.stream().map(this::number).distinct()).isEqualTo(upTo(20));
    }

    private void speak(String talk, int number) {
        var act = Act.of(new Actor("p-9", "acme"), THEN);
        commands.send(
                new Speak(talk, act, number, Personal.of("p-9", "Wang Xiaoming")),
                Conditions.causedBy("cause-1", "story-1"));
    }

    private static List<ConsumerRecord<String, byte[]>> announced(
            String topic, String key, int atLeast) {
        return of(key, RawRecords.until(topic, all -> of(key, all).size() >= atLeast));
    }

    private static List<ConsumerRecord<String, byte[]>> of(
            String key, List<ConsumerRecord<String, byte[]>> all) {
        return all.stream().filter(r -> key.equals(r.key())).toList();
    }

    private int number(ConsumerRecord<String, byte[]> announced) {
        return json.mapper().readValue(announced.value(), Spoken.class).number();
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> announced) {
        return StreamSupport.stream(announced.headers().spliterator(), false)
                .collect(Collectors.toMap(h -> h.key(), h -> new String(h.value(), UTF_8)));
    }
}
