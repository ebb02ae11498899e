package org.huiyi.meeting.agreement;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.agreement.AgreementCommand.CountersignAgreement;
import org.huiyi.meeting.agreement.AgreementCommand.SignAgreement;
import org.huiyi.meeting.agreement.AgreementEvent.AgreementSigned;
import org.huiyi.meeting.law.AgreementRefusal.CountersignatureOfParty;
import org.huiyi.meeting.law.AgreementRefusal.NothingToCountersign;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.law.PlanRefusal.Hidden;

/// The register of one pair as functions.
public enum AgreementDecider implements Decider<Agreement, AgreementCommand, AgreementEvent> {
    INSTANCE;

    @Override
    public Agreement initial() {
        return Agreement.UNSIGNED;
    }

    @Override
    public Agreement evolve(Agreement state, AgreementEvent event) {
        return switch (event) {
            case AgreementSigned e -> state.signed(e.side(), e.entries(), e.signedAt());
        };
    }

    @Override
    public Optional<Refusal> admit(Agreement state, AgreementCommand command) {
        var side = command.pair().sideOf(command.act().actor());
        if (side.isEmpty() || command.pair().isOneParty()) {
            return Optional.of(new Hidden());
        }
        return command instanceof CountersignAgreement && side.get() == Side.PARTY
                ? Optional.of(new CountersignatureOfParty())
                : Optional.empty();
    }

    @Override
    public Decision<AgreementEvent> decide(Agreement state, AgreementCommand command) {
        return switch (command) {
            case SignAgreement c -> sign(state, c);
            case CountersignAgreement c -> countersign(state, c);
        };
    }

    private static Decision<AgreementEvent> sign(Agreement state, SignAgreement c) {
        var bars = ConfidentialityAgreements.barsToSigning(c.entries());
        if (!bars.isEmpty()) {
            return refuse(bars);
        }
        Side side = c.pair().sideOf(c.act().actor()).orElseThrow();
        return signed(state, side, c.entries().stream().distinct().toList(), c);
    }

    private static Decision<AgreementEvent> countersign(Agreement state, CountersignAgreement c) {
        return state.byParty().isEmpty()
                ? refuse(new NothingToCountersign())
                : signed(state, Side.ORGANISER, state.byParty(), c);
    }

    private static Decision<AgreementEvent> signed(
            Agreement state, Side side, List<Entry> entries, AgreementCommand c) {
        if (state.by(side).equals(entries)) {
            return nothing();
        }
        Side other = side == Side.PARTY ? Side.ORGANISER : Side.PARTY;
        return accept(
                new AgreementSigned(
                        c.pair().organiser(),
                        c.pair().partyId(),
                        side,
                        entries,
                        Set.copyOf(entries).equals(Set.copyOf(state.by(other))),
                        c.act().receivedAt()));
    }
}
