package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Disagreement.Settlement;
import org.huiyi.meeting.meeting.DisagreementEvent.*;

/// The disagreements of a meeting, as they were raised.
public record Disagreements(List<Disagreement> all) {
    static final Disagreements NONE = new Disagreements(List.of());

    public Optional<Disagreement> find(int n) {
        return all.stream().filter(one -> one.n() == n).findFirst();
    }

    public List<Disagreement> open() {
        return all.stream().filter(Disagreement::isOpen).toList();
    }

    int next() {
        return all.size() + 1;
    }

    /// Whether this contest was heard, or the action is contested anyway.
    boolean isContested(String actionId, String foreignEventId) {
        return all.stream().anyMatch(one -> foreignEventId.equals(one.foreignEventId()))
                || of(actionId).isPresent();
    }

    /// The open disagreement that the contest of this action is.
    Optional<Disagreement> of(String actionId) {
        return open().stream().filter(one -> actionId.equals(one.actionId())).findFirst();
    }

    Disagreements after(DisagreementEvent event) {
        return switch (event) {
            case DisagreementRaised e -> with(raised(e));
            case DisagreementSettled e ->
                    settled(
                            e.n(),
                            new Settlement(
                                    e.outcome(), e.dissenters(), e.neutral(), e.settledAt(), null));
            case ContestEnded e ->
                    settled(e.n(), new Settlement(null, List.of(), null, e.endedAt(), e.ending()));
        };
    }

    private Disagreements with(Disagreement added) {
        return new Disagreements(Stream.concat(all.stream(), Stream.of(added)).toList());
    }

    private Disagreements settled(int n, Settlement found) {
        return new Disagreements(
                all.stream().map(one -> one.n() == n ? one.with(found) : one).toList());
    }

    private static Disagreement raised(DisagreementRaised e) {
        return new Disagreement(
                e.n(),
                e.topic(),
                e.description(),
                e.raisedBy(),
                e.sides(),
                e.raisedAt(),
                e.actionId(),
                e.foreignEventId(),
                null);
    }
}
