package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// To whom the organiser gave which of its powers. It stays accountable for what they do with them.
public record Delegations(List<Delegation> all) {
    static final Delegations NONE = new Delegations(List.of());

    /// @param delegate a party, all of whose people have the powers, or a person
    public record Delegation(
            String delegate, List<Power> powers, Instant since, @Nullable Personal reason) {
        boolean isTo(Actor actor) {
            return delegate.equals(actor.sub()) || delegate.equals(actor.party());
        }
    }

    public Optional<Delegation> to(String delegate) {
        return all.stream().filter(one -> one.delegate().equals(delegate)).findFirst();
    }

    public boolean give(Actor actor, Power power) {
        return all.stream().anyMatch(one -> one.isTo(actor) && one.powers().contains(power));
    }

    /// Who has this power.
    public List<String> having(Power power) {
        return all.stream()
                .filter(one -> one.powers().contains(power))
                .map(Delegation::delegate)
                .toList();
    }

    /// What is given to either id is given to the party, since whichever was given later if both have something.
    Delegations merge(String party, String into) {
        var gone = to(party);
        var kept = to(into);
        if (gone.isEmpty()) {
            return this;
        }
        var powers =
                Stream.of(Power.values())
                        .filter(power ->
                                Stream.concat(gone.stream(), kept.stream())
                                        .anyMatch(one -> one.powers().contains(power)))
                        .toList();
        var last = kept.filter(one -> one.since().isAfter(gone.get().since())).or(() -> gone).get();
        return without(party).with(new Delegation(into, powers, last.since(), last.reason()));
    }

    Delegations with(Delegation given) {
        return new Delegations(
                Stream.concat(without(given.delegate()).all.stream(), Stream.of(given)).toList());
    }

    Delegations without(String delegate) {
        return new Delegations(
                all.stream().filter(one -> !one.delegate().equals(delegate)).toList());
    }
}
