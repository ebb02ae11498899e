package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Role;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.Policy;
import org.huiyi.meeting.policy.PolicyCommand;
import org.huiyi.meeting.policy.PolicyCommand.AdaptPolicy;
import org.huiyi.meeting.policy.PolicyCommand.Standing;
import org.huiyi.meeting.policy.PolicyDecider;
import org.huiyi.meeting.policy.PolicyEvent;
import org.huiyi.meeting.policy.PolicyScope.House;

/// The policy of one scope, adapted by whoever the scope belongs to.
final class PolicyAttempts {
    private PolicyAttempts() {}

    static Attempts<Policy, PolicyCommand, PolicyEvent> all() {
        return new Attempts<>(
                PolicyCommand.class,
                PolicyDecider.INSTANCE,
                List.of(
                        role("the owner of the scope", ORGANISER, Standing.OWNER),
                        role("a party of the meeting", LEAD, Standing.MEMBER),
                        role(Roles.STRANGER, STRANGER, Standing.STRANGER)),
                List.of(
                        new Situation<>(
                                "as the house presets it",
                                PolicyDecider.INSTANCE.initial(),
                                NOTIFIED,
                                Map.of()),
                        new Situation<>(
                                "adapted",
                                new Policy.Adapted(List.of(before())),
                                NOTIFIED,
                                Map.of())),
                Map.of(AdaptPolicy.class, PolicyAttempts::asked),
                Doors::offered);
    }

    private static Role role(String name, Actor actor, Standing standing) {
        return new Role(name, List.of(actor), Map.of("standing", standing));
    }

    private static Adaptation before() {
        return new Adaptation(
                1,
                Parameters.NONE,
                Map.of(Rule.R25, Mode.FLAG),
                Personal.of("acme.organiser", "as usual"),
                "acme.chair",
                REGISTERED,
                null);
    }

    private static Map<String, ?> asked(Act act) {
        var asked = new HashMap<String, Object>();
        asked.put("scope", new House());
        asked.put("parameters", Parameters.NONE);
        asked.put("modes", Map.of(Rule.R25, Mode.REASON));
        asked.put("validFrom", act.receivedAt());
        asked.put("validTo", null);
        return asked;
    }
}
