package org.huiyi.contracts.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.law.Refusal;

/// An aggregate as functions: no clock, no chance, no framework.
///
/// The shell asks in this order: `admit` (may this actor address this thing at all, 404 and 403), then the
/// request's Idempotency-Key and expected version, then `decide` (409 and 422).
///
/// @param <S> the sealed states
/// @param <C> the sealed command family
/// @param <E> the sealed event family
public interface Decider<S, C extends Command, E extends Event> {
    S initial();

    S evolve(S state, E event);

    Optional<Refusal> admit(S state, C command);

    Decision<E> decide(S state, C command);

    /// When an event happened: with the act that told of it, unless one act tells of several times.
    ///
    /// @param before the state the command met
    default Instant occurredAt(S before, E event, Act act) {
        return act.occurredAt();
    }

    /// The alarms an event arms; most arm none.
    default List<Alarm> alarms(E event) {
        return List.of();
    }
}
