package org.huiyi.action.translation;

import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.T0;

import java.util.List;
import java.util.stream.IntStream;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.action.Samples;
import org.huiyi.action.confidentiality.ConfidentialityEvent.ClassificationHeard;
import org.huiyi.action.confidentiality.ConfidentialityId;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;

/// A history that is kept in memory.
final class Told implements Histories {
    List<ActionEvent> past = List.of();
    boolean sensitive;

    @Override
    public <S, C extends Command, E extends Event> Past<S> fold(
            Decider<S, C, E> decider, String aggregateId, Until until) {
        if (aggregateId.equals(ConfidentialityId.of(MEETING))) {
            return classified(decider);
        }
        long last = ((Until.Sequence) until).sequence();
        S state = decider.initial();
        for (ActionEvent event : past.subList(0, (int) last + 1)) {
            @SuppressWarnings("unchecked")
            E known = (E) event;
            state = decider.evolve(state, known);
        }
        return new Past<>(state, last, events(aggregateId));
    }

    private <S, C extends Command, E extends Event> Past<S> classified(Decider<S, C, E> decider) {
        @SuppressWarnings("unchecked")
        E heard = (E) new ClassificationHeard(MEETING, sensitive, T0, "evt-9");
        return new Past<>(decider.evolve(decider.initial(), heard), 1, List.of());
    }

    @Override
    public List<RecordedEvent> events(String aggregateId) {
        return IntStream.range(0, past.size()).mapToObj(n -> recorded(n, past.get(n))).toList();
    }

    static RecordedEvent recorded(int sequence, ActionEvent event) {
        return new RecordedEvent(
                sequence + 1,
                "event-" + (sequence + 1),
                "action." + event.getClass().getSimpleName(),
                1,
                "action",
                ID,
                sequence,
                T0,
                T0,
                T0,
                Samples.HOUSE,
                "house:3",
                "story-1",
                null,
                List.of(),
                List.of(),
                event);
    }
}
