package org.huiyi.meeting.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.AdaptationOfPolicy;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.law.PolicyRefusal.AdaptationConflicting;
import org.huiyi.meeting.law.PolicyRefusal.AdaptationImpossible;
import org.huiyi.meeting.law.PolicyRefusal.AdaptationIncomplete;
import org.huiyi.meeting.law.PolicyRefusal.AdaptationRetroactive;
import org.huiyi.meeting.policy.Policy.Adapted;
import org.huiyi.meeting.policy.Policy.Untouched;
import org.huiyi.meeting.policy.PolicyCommand.AdaptPolicy;
import org.huiyi.meeting.policy.PolicyEvent.PolicyAdapted;

/// House policy of one scope as functions.
public enum PolicyDecider implements Decider<Policy, PolicyCommand, PolicyEvent> {
    INSTANCE;

    @Override
    public Policy initial() {
        return new Untouched();
    }

    @Override
    public Policy evolve(Policy state, PolicyEvent event) {
        return switch (event) {
            case PolicyAdapted e ->
                    new Adapted(
                            Stream.concat(recorded(state).stream(), Stream.of(e.adaptation()))
                                    .toList());
        };
    }

    @Override
    public Optional<Refusal> admit(Policy state, PolicyCommand command) {
        return switch (command) {
            case AdaptPolicy c ->
                    switch (c.standing()) {
                        case OWNER -> Optional.empty();
                        case MEMBER -> Optional.of(new NotOrganiser());
                        case STRANGER -> Optional.of(new Hidden());
                    };
        };
    }

    @Override
    public Decision<PolicyEvent> decide(Policy state, PolicyCommand command) {
        return switch (command) {
            case AdaptPolicy c -> adapt(recorded(state), c);
        };
    }

    private static Decision<PolicyEvent> adapt(List<Adaptation> recorded, AdaptPolicy c) {
        if (!recorded.isEmpty() && repeats(c, recorded.getLast())) {
            return Decision.nothing();
        }
        Instant from = AdaptationOfPolicy.beginning(c.validFrom(), c.act().receivedAt());
        var bars = bars(recorded, c, from);
        return bars.isEmpty()
                ? Decision.accept(
                        new PolicyAdapted(
                                c.scope().text(), adaptation(c, from, recorded.size() + 1L)))
                : Decision.refuse(bars);
    }

    private static List<Refusal> bars(List<Adaptation> recorded, AdaptPolicy c, Instant from) {
        Instant now = c.act().receivedAt();
        var bars = new ArrayList<Refusal>(AdaptationOfPolicy.bars(c.modes()));
        if (!c.act().hasReason()) {
            bars.add(new AdaptationIncomplete("reason"));
        }
        if (c.approver() == null || c.approver().isBlank()) {
            bars.add(new AdaptationIncomplete("approver"));
        }
        AdaptationOfPolicy.impossible(c.parameters())
                .forEach(name -> bars.add(new AdaptationImpossible("parameters." + name)));
        if (c.validTo() != null && !from.isBefore(c.validTo())) {
            bars.add(new AdaptationImpossible("validTo"));
        }
        if (from.isBefore(now)) {
            bars.add(new AdaptationRetroactive(from));
        }
        if (AdaptationOfPolicy.conflicts(recorded, from, c.validTo(), now)) {
            bars.add(new AdaptationConflicting(from));
        }
        return bars;
    }

    private static Adaptation adaptation(AdaptPolicy c, Instant from, long number) {
        return new Adaptation(
                number,
                c.parameters(),
                c.modes(),
                Personal.of(c.act().actor().sub(), c.act().reason()),
                Objects.requireNonNull(c.approver()),
                from,
                c.validTo());
    }

    private static boolean repeats(AdaptPolicy c, Adaptation last) {
        boolean sameTime =
                c.validFrom() == null
                        ? last.holdsAt(c.act().receivedAt())
                        : c.validFrom().equals(last.validFrom());
        return sameTime
                && c.parameters().equals(last.parameters())
                && c.modes().equals(last.modes())
                && Objects.equals(c.approver(), last.approver())
                && Objects.equals(c.validTo(), last.validTo());
    }

    private static List<Adaptation> recorded(Policy state) {
        return switch (state) {
            case Untouched _ -> List.of();
            case Adapted(var adaptations) -> adaptations;
        };
    }
}
