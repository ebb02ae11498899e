package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.agreement.Entries.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Role;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.agreement.AgreementCommand;
import org.huiyi.meeting.agreement.AgreementCommand.SignAgreement;
import org.huiyi.meeting.agreement.AgreementDecider;
import org.huiyi.meeting.agreement.AgreementEvent;
import org.huiyi.meeting.agreement.Side;

/// The register of acme and globex.
final class RegisterAttempts {
    private static final Map<String, ?> PAIRED = Map.of("pair", PAIR);

    private RegisterAttempts() {}

    static Attempts<Agreement, AgreementCommand, AgreementEvent> all() {
        return new Attempts<>(
                AgreementCommand.class,
                AgreementDecider.INSTANCE,
                List.of(
                        new Role("the organiser", List.of(ACME, ORGANISER), PAIRED),
                        new Role("the party", List.of(GLOBEX, LEAD, GUEST), PAIRED),
                        new Role(Roles.STRANGER, List.of(STRANGER), PAIRED)),
                List.of(
                        at("unsigned", Agreement.UNSIGNED),
                        at("signed by the party", byParty()),
                        at("signed by both", both(PARTY_WIDE))),
                Map.of(SignAgreement.class, _ -> Map.of("entries", List.of(OF_GUEST))),
                Doors::offered);
    }

    private static Agreement byParty() {
        return AgreementDecider.INSTANCE.evolve(
                Agreement.UNSIGNED,
                new AgreementEvent.AgreementSigned(
                        "acme", "globex", Side.PARTY, List.of(PARTY_WIDE), false, FROM));
    }

    private static Situation<Agreement> at(String name, Agreement state) {
        return new Situation<>(name, state, FROM.plus(Duration.ofDays(1)), Map.of());
    }
}
