package org.huiyi.bridge.announcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/// Sends a batch so that a later record of a key never overtakes an earlier one, whatever fails: the first
/// of every key together, then, once the broker has them, the second of every key, and so on. Were all of
/// them in flight, one that timed out could be missing while the next of its key got through.
public final class Waves {
    /// A little more than the producer's own delivery timeout.
    private static final int SECONDS = 12;

    private final KafkaOperations<String, byte[]> kafka;

    public Waves(KafkaOperations<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /// Returns when the broker has all of them.
    ///
    /// @throws RuntimeException it is not known to have all of them; nothing is in flight any more
    void send(List<ProducerRecord<String, byte[]>> batch) {
        ordered(batch).forEach(this::sendWave);
    }

    private void sendWave(List<ProducerRecord<String, byte[]>> wave) {
        CompletableFuture.allOf(wave.stream().map(kafka::send).toArray(CompletableFuture<?>[]::new))
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .join();
    }

    static List<List<ProducerRecord<String, byte[]>>> ordered(
            List<ProducerRecord<String, byte[]>> batch) {
        Map<String, Integer> taken = new HashMap<>();
        List<List<ProducerRecord<String, byte[]>>> waves = new ArrayList<>();
        for (var message : batch) {
            int wave = taken.merge(message.topic() + '/' + message.key(), 1, Integer::sum);
            if (waves.size() < wave) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave - 1).add(message);
        }
        return waves;
    }
}
