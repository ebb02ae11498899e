package org.huiyi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.huiyi.bridge.parking.DeadLetterTopics;
import org.huiyi.bridge.parking.StuckKey;
import org.huiyi.contracts.decision.Personal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FeedTest extends BridgeTest {
    @Autowired Ear ear;
    @Autowired ParkedMessages parked;

    @Test
    void messages_of_a_key_are_heard_in_order() {
        for (int n = 1; n <= 20; n++) {
            say("order-a", n);
            say("order-b", n);
        }
        await().untilAsserted(() -> assertThat(ear.numbersOf("order-a")).isEqualTo(upTo(20)));
        await().untilAsserted(() -> assertThat(ear.numbersOf("order-b")).isEqualTo(upTo(20)));
    }

    @Test
    void a_message_sent_twice_is_heard_twice_and_left_to_identity() {
        var message = message("twice", "test.Said", data(1));
        send(message);
        send(new ProducerRecord<>(TOPIC, null, null, "twice", message.value(), message.headers()));
        await().untilAsserted(() -> assertThat(ear.numbersOf("twice")).isEqualTo(List.of(1, 1)));
    }

    @Test
    void an_unknown_type_is_the_feeds_to_ignore() {
        send(message("unknown", "test.NotBornYet", data(1)));
        await().untilAsserted(() -> assertThat(ear.keysOfOtherTypes()).contains("unknown"));
        assertThat(stuck("unknown")).isEmpty();
    }

    @Test
    void a_technical_failure_is_tried_again_until_it_heals() {
        ear.failsFor("outage", 4);
        say("outage", 1);
        say("outage", 2);
        await().untilAsserted(() ->
                assertThat(Set.copyOf(ear.numbersOf("outage"))).isEqualTo(Set.of(1, 2)));
        assertThat(stuck("outage")).isEmpty();
    }

    @Test
    void later_messages_of_a_stuck_key_wait_behind_and_other_keys_flow() {
        ear.chokesOn("stuck", said -> said.number() == 2);
        for (int n = 1; n <= 5; n++) {
            say("stuck", n);
            say("beside", n);
        }
        await().untilAsserted(() -> assertThat(ear.numbersOf("beside")).isEqualTo(upTo(5)));
        await().untilAsserted(() -> assertThat(waiting("stuck")).isEqualTo(4));
        assertThat(ear.numbersOf("stuck")).isEqualTo(List.of(1));
    }

    @Test
    void what_fails_again_stays_first_and_says_why() {
        ear.chokesOn("again", said -> said.number() == 1);
        say("again", 1);
        await().untilAsserted(() -> assertThat(waiting("again")).isEqualTo(1));
        var released = parked.release(TOPIC, "again");
        assertThat(released.released()).isZero();
        assertThat(released.waiting()).isEqualTo(1);
        assertThat(released.reason()).isNotNull();
        assertThat(stuck("again").getFirst().attempts()).isEqualTo(2);
    }

    @Test
    void a_release_keeps_the_order_while_new_messages_arrive() {
        ear.chokesOn("release", said -> said.number() == 1);
        for (int n = 1; n <= 30; n++) {
            say("release", n);
        }
        await().untilAsserted(() -> assertThat(waiting("release")).isEqualTo(30));
        ear.digests("release");
        var arriving = Thread.ofVirtual().start(() -> sayAll("release", 31, 90));
        await().until(() -> {
            parked.release(TOPIC, "release");
            return !arriving.isAlive() && waiting("release") == 0;
        });
        await().untilAsserted(() -> assertThat(ear.numbersOf("release")).isEqualTo(upTo(90)));
    }

    @Test
    void a_message_without_its_headers_is_parked() {
        send(new ProducerRecord<>(TOPIC, "bare", data(1)));
        await().untilAsserted(() -> assertThat(waiting("bare")).isEqualTo(1));
        assertThat(stuck("bare").getFirst().type()).isNull();
    }

    @Test
    void unreadable_data_is_parked_and_copied_to_the_dead_letter_topic() {
        send(message("garbage", "test.Said", new byte[] {'{', 0, 1}));
        await().untilAsserted(() -> assertThat(waiting("garbage")).isEqualTo(1));
        RawRecords.until(
                DeadLetterTopics.nameFor(TOPIC, "test-service"),
                copies -> copies.stream().anyMatch(copy -> "garbage".equals(copy.key())));
    }

    @Test
    void personal_text_is_closed_on_the_wire_and_open_to_the_feed() {
        var said = new Said(1, Personal.of("p-1", "Wang Xiaoming"));
        byte[] data = json.mapper().writeValueAsBytes(said);
        send(message("personal", "test.Said", data));
        await().untilAsserted(() -> assertThat(ear.saidOf("personal")).isEqualTo(List.of(said)));
        assertThat(new String(data)).contains("p-1").doesNotContain("Xiaoming");
    }

    @Test
    void erased_personal_text_travels_as_erased() {
        var said = new Said(1, Personal.of("p-1", null));
        send(message("erased", "test.Said", json.mapper().writeValueAsBytes(said)));
        await().untilAsserted(() -> assertThat(ear.saidOf("erased")).isEqualTo(List.of(said)));
    }

    private void sayAll(String key, int from, int to) {
        for (int n = from; n <= to; n++) {
            say(key, n);
        }
    }

    private byte[] data(int number) {
        return json.mapper().writeValueAsBytes(new Said(number, null));
    }

    private int waiting(String key) {
        return stuck(key).stream().mapToInt(StuckKey::waiting).sum();
    }

    private List<StuckKey> stuck(String key) {
        return parked.stuck("", 100).stream().filter(s -> s.key().equals(key)).toList();
    }
}
