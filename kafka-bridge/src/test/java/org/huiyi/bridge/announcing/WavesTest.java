package org.huiyi.bridge.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class WavesTest {
    private static final ProducerRecord<String, byte[]> A1 = of("t", "a");
    private static final ProducerRecord<String, byte[]> A2 = of("t", "a");
    private static final ProducerRecord<String, byte[]> B1 = of("t", "b");
    private static final ProducerRecord<String, byte[]> ELSEWHERE = of("u", "a");

    @Test
    void no_two_records_of_a_key_are_in_flight_together() {
        assertThat(Waves.ordered(List.of(A1, A2, B1)))
                .isEqualTo(List.of(List.of(A1, B1), List.of(A2)));
    }

    @Test
    void the_same_key_on_two_topics_is_two_keys() {
        assertThat(Waves.ordered(List.of(A1, ELSEWHERE)))
                .isEqualTo(List.of(List.of(A1, ELSEWHERE)));
    }

    @Test
    void nothing_to_say_is_no_wave() {
        assertThat(Waves.ordered(List.of())).isEmpty();
    }

    private static ProducerRecord<String, byte[]> of(String topic, String key) {
        return new ProducerRecord<>(topic, key, new byte[] {(byte) key.hashCode()});
    }
}
