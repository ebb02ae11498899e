package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.*;

/// The uncovered cases of one meeting in the order they were raised.
public record UncoveredCases(List<UncoveredCase> all) {
    public static final UncoveredCases NONE = new UncoveredCases(List.of());

    public Optional<UncoveredCase> find(int n) {
        return n < 1 || n > all.size() ? Optional.empty() : Optional.of(all.get(n - 1));
    }

    public List<UncoveredCase> open() {
        return all.stream().filter(UncoveredCase::isOpen).toList();
    }

    int next() {
        return all.size() + 1;
    }

    UncoveredCases after(UncoveredCaseEvent event) {
        return switch (event) {
            case UncoveredCaseRaised e -> raised(e);
            case OutcomeProposed e -> change(e.n(), c -> c.answered(e.outcome(), List.of(), null));
            case ConsentGiven e ->
                    change(e.n(), c -> c.and(new Consent(e.partyId(), e.agrees(), true)));
            case UncoveredCaseSettled e ->
                    change(e.n(), c -> c.answered(e.outcome(), e.consents(), e.settledAt()));
            case UncoveredCaseEscalated e ->
                    change(e.n(), c -> c.answered(e.outcome(), e.consents(), null));
        };
    }

    UncoveredCases named(UnaryOperator<String> party) {
        return new UncoveredCases(all.stream().map(c -> c.named(party)).toList());
    }

    private UncoveredCases raised(UncoveredCaseRaised e) {
        var added =
                new UncoveredCase(
                        e.n(),
                        e.raisedBy(),
                        e.description(),
                        e.consulted(),
                        e.raisedAt(),
                        null,
                        List.of(),
                        null);
        return new UncoveredCases(Stream.concat(all.stream(), Stream.of(added)).toList());
    }

    private UncoveredCases change(int n, UnaryOperator<UncoveredCase> change) {
        return new UncoveredCases(all.stream().map(c -> c.n() == n ? change.apply(c) : c).toList());
    }
}
