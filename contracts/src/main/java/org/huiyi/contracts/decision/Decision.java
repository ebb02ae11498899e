package org.huiyi.contracts.decision;

import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;

/// The answer to a command: facts with what rules remark on them, or everything that speaks against it.
public sealed interface Decision<E> {
    /// No events means that nothing new was said; it is not an error.
    record Accepted<E>(List<E> events, List<Finding> findings) implements Decision<E> {}

    /// Never empty.
    record Refused<E>(List<Refusal> refusals) implements Decision<E> {}

    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events), List.of());
    }

    static <E> Decision<E> accept(List<E> events, List<Finding> findings) {
        return new Accepted<>(List.copyOf(events), List.copyOf(findings));
    }

    static <E> Decision<E> nothing() {
        return new Accepted<>(List.of(), List.of());
    }

    static <E> Decision<E> refuse(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <E> Decision<E> refuse(List<Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }
}
