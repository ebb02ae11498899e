package org.huiyi.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;

/// Remembers what present histories fold to, and on every question reads what was added since: as true
/// as reading all of it, and as quick for a long history as for a short one. A past state is read anew.
///
/// What is remembered is readable text, so nothing is kept for longer than a person's key is.
final class RememberedHistories implements Histories {
    private static final Duration KEPT = Duration.ofMinutes(1);

    /// @param epoch how often everything was forgotten before it was asked: an answer that was under way then
    ///     is nobody's answer any more
    private record Question(long epoch, Decider<?, ?, ?> decider, String aggregateId) {}

    private final StoredHistories stored;
    private final Cache<Question, Past<?>> answers;
    private final AtomicLong epoch = new AtomicLong();

    /// @param atMost events in memory, the least used histories leaving first
    RememberedHistories(StoredHistories stored, int atMost) {
        this.stored = stored;
        this.answers =
                Caffeine.newBuilder()
                        .expireAfter(Expiry.creating((_, _) -> KEPT))
                        .maximumWeight(atMost)
                        .<Question, Past<?>>weigher((_, past) -> past.events().size() + 1)
                        .build();
    }

    @Override
    public List<RecordedEvent> events(String aggregateId) {
        return stored.events(aggregateId);
    }

    @Override
    public <S, C extends Command, E extends Event> Past<S> fold(
            Decider<S, C, E> decider, String aggregateId, Until until) {
        return until instanceof Until.Now
                ? present(decider, aggregateId)
                : stored.fold(decider, aggregateId, until);
    }

    @Override
    public void forget() {
        epoch.incrementAndGet();
        answers.invalidateAll();
    }

    @SuppressWarnings("unchecked")
    private <S, C extends Command, E extends Event> Past<S> present(
            Decider<S, C, E> decider, String aggregateId) {
        var question = new Question(epoch.get(), decider, aggregateId);
        var known = (Past<S>) answers.getIfPresent(question);
        if (known == null) {
            known = stored.fold(decider, aggregateId, new Until.Now());
            remember(question, known);
            return known;
        }
        var added = stored.events(aggregateId, known.events().size());
        if (added.isEmpty()) {
            return known;
        }
        var present = known.followedBy(decider, added);
        remember(question, present);
        return present;
    }

    /// What was forgotten while it was read does not stay.
    private void remember(Question question, Past<?> answer) {
        answers.put(question, answer);
        if (question.epoch() != epoch.get()) {
            answers.invalidate(question);
        }
    }
}
