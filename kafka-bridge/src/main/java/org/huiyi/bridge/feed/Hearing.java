package org.huiyi.bridge.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyi.bridge.parking.Parking;
import org.huiyi.bridge.wire.Arrival;
import org.springframework.kafka.listener.BatchMessageListener;

/// Handles a batch: keys beside each other on virtual threads, so that their commands share appends, and
/// the messages of one key in order. Returns when every message is handled or parked, and only then do
/// offsets move; a technical failure of one fails the batch, which then comes again as a whole.
final class Hearing implements BatchMessageListener<String, byte[]> {
    private final String topic;
    private final Listener listener;
    private final Parking parking;

    Hearing(String topic, Listener listener, Parking parking) {
        this.topic = topic;
        this.listener = listener;
        this.parking = parking;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> batch) {
        var byKey = inOrderByKey(batch);
        var stuck = parking.stuckOf(topic, byKey.keySet());
        List<Future<?>> sequences = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byKey.forEach((key, arrivals) ->
                    sequences.add(threads.submit(() -> hear(arrivals, stuck.contains(key)))));
        }
        sequences.forEach(Hearing::failWithIt);
    }

    private static Map<String, List<Arrival>> inOrderByKey(
            Collection<ConsumerRecord<String, byte[]>> batch) {
        var byKey = new LinkedHashMap<String, List<Arrival>>();
        for (var message : batch) {
            var arrival = Arrival.of(message);
            byKey.computeIfAbsent(arrival.key(), _ -> new ArrayList<>()).add(arrival);
        }
        return byKey;
    }

    private void hear(List<Arrival> sequence, boolean stuckBefore) {
        boolean stuck = stuckBefore;
        for (var arrival : sequence) {
            if (!stuck || !parking.waitBehind(arrival)) {
                stuck = !handled(arrival);
            }
        }
    }

    private boolean handled(Arrival arrival) {
        return switch (listener.hear(arrival)) {
            case Outcome.Handled() -> true;
            case Outcome.Poison(var why) -> {
                parking.park(arrival, why);
                yield false;
            }
        };
    }

    private static void failWithIt(Future<?> sequence) {
        try {
            sequence.get();
        } catch (ExecutionException technical) {
            throw new IllegalStateException(
                    "Messages could not be handled now", technical.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while handling messages", stop);
        }
    }
}
