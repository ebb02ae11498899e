package org.huiyi.bridge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.huiyi.eventstore.StoreUnavailableException;

/// A feed that remembers what it heard, and fails where it is told to.
final class Ear implements Feed {
    private final Map<String, List<Said>> heard = new ConcurrentHashMap<>();
    private final List<String> others = new CopyOnWriteArrayList<>();
    private final Map<String, Predicate<Said>> poison = new ConcurrentHashMap<>();
    private final Map<String, Integer> outages = new ConcurrentHashMap<>();

    @Override
    public String topic() {
        return BridgeTest.TOPIC;
    }

    @Override
    public void hear(Heard message) {
        if (!message.type().equals("test.Said")) {
            others.add(message.key());
            return;
        }
        Said said = message.as(Said.class);
        fail(message.key(), said);
        heard.computeIfAbsent(message.key(), _ -> new CopyOnWriteArrayList<>()).add(said);
    }

    private void fail(String key, Said said) {
        if (outages.computeIfPresent(key, (_, left) -> left == 0 ? null : left - 1) != null) {
            throw new StoreUnavailableException("away", new IllegalStateException());
        }
        if (poison.getOrDefault(key, _ -> false).test(said)) {
            throw new IllegalArgumentException("cannot make sense of it");
        }
    }

    void chokesOn(String key, Predicate<Said> what) {
        poison.put(key, what);
    }

    void digests(String key) {
        poison.remove(key);
    }

    void failsFor(String key, int times) {
        outages.put(key, times);
    }

    List<Integer> numbersOf(String key) {
        return saidOf(key).stream().map(Said::number).toList();
    }

    List<Said> saidOf(String key) {
        return heard.getOrDefault(key, List.of());
    }

    List<String> keysOfOtherTypes() {
        return others;
    }
}
