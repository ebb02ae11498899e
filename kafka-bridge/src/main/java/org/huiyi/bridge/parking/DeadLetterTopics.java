package org.huiyi.bridge.parking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.huiyi.bridge.wire.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/// Copies beside the feeds' way, on one thread: a missing topic or a broker that is down costs a copy and a
/// line in the log, nothing else.
public final class DeadLetterTopics implements Copies, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterTopics.class);
    private static final int WAITING = 500;

    private final KafkaOperations<String, byte[]> kafka;
    private final String group;
    private final ThreadPoolExecutor sender =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofPlatform().name("dead-letter-copies").daemon().factory(),
                    (_, _) -> LOG.warn("Too many copies of parked messages wait: one is left out"));

    public DeadLetterTopics(KafkaOperations<String, byte[]> kafka, String group) {
        this.kafka = kafka;
        this.group = group;
    }

    /// The topic that holds copies of what a group could not handle.
    public static String nameFor(String topic, String group) {
        return topic + '.' + group + ".dlt";
    }

    @Override
    public void send(Arrival poison, String reason) {
        sender.execute(() -> copy(poison, reason));
    }

    private void copy(Arrival poison, String reason) {
        var copy =
                new ProducerRecord<>(
                        nameFor(poison.topic(), group), poison.key(), poison.payload());
        poison.headers().forEach((name, value) -> copy.headers().add(name, value.getBytes(UTF_8)));
        copy.headers()
                .add("parked_from", (poison.partition() + "/" + poison.offset()).getBytes(UTF_8));
        copy.headers().add("parked_reason", reason.getBytes(UTF_8));
        try {
            kafka.send(copy).get(15, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (Exception failed) {
            LOG.warn(
                    "No copy of parked message {}/{} on {}",
                    poison.partition(),
                    poison.offset(),
                    copy.topic(),
                    failed);
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
    }
}
