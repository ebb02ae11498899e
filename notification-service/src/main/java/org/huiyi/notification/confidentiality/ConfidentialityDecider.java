package org.huiyi.notification.confidentiality;

import java.util.Optional;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.notification.confidentiality.ConfidentialityCommand.HearClassification;
import org.huiyi.notification.confidentiality.ConfidentialityEvent.ClassificationHeard;

/// Follows the meeting's own word. A tail of messages heard again uncovers nothing that was covered since.
public enum ConfidentialityDecider
        implements Decider<Confidentiality, ConfidentialityCommand, ConfidentialityEvent> {
    INSTANCE;

    @Override
    public Confidentiality initial() {
        return Confidentiality.UNKNOWN;
    }

    @Override
    public Confidentiality evolve(Confidentiality state, ConfidentialityEvent event) {
        return switch (event) {
            case ClassificationHeard e -> state.heard(e.sensitive(), e.foreignEventId());
        };
    }

    @Override
    public Optional<Refusal> admit(Confidentiality state, ConfidentialityCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<ConfidentialityEvent> decide(
            Confidentiality state, ConfidentialityCommand command) {
        return switch (command) {
            case HearClassification c when state.heard().contains(c.foreignEventId()) ->
                    Decision.nothing();
            case HearClassification c ->
                    Decision.accept(
                            new ClassificationHeard(
                                    c.meetingId(),
                                    c.sensitive(),
                                    c.act().occurredAt(),
                                    c.foreignEventId()));
        };
    }
}
