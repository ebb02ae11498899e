package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.houserules.Attempts.Role;

/// Who there is around a meeting. What they ask is about globex and its lead.
final class Roles {
    /// A person of another party to whom the organiser gave every power there is.
    static final String DEPUTY = "initech.deputy";

    static final String STRANGER = "a stranger";
    static final String HOUSE = "the house";

    /// Whom the page speaks of in words.
    static final List<String> UNSAID = List.of(STRANGER, HOUSE);

    static final List<Role> ALL =
            List.of(
                    role("the organiser", ACME, ORGANISER),
                    role("the party", GLOBEX),
                    role("the person", LEAD),
                    role("another of the party", GUEST),
                    role(
                            "another party",
                            new Actor("initech", "initech"),
                            new Actor("initech.lead", "initech")),
                    role("a delegate", new Actor(DEPUTY, "initech")),
                    role("the recorder", new Actor("scribe", "bureau")),
                    role("the support", new Actor("desk", "bureau")),
                    role(
                            "a withdrawn party",
                            new Actor("umbrella", "umbrella"),
                            new Actor("umbrella.lead", "umbrella")),
                    new Role(
                            "a withdrawn party for itself",
                            List.of(new Actor("umbrella", "umbrella")),
                            about("umbrella")),
                    role(STRANGER, new Actor("somebody", "elsewhere")),
                    role(HOUSE, Actor.house("alarm")));

    private Roles() {}

    private static Role role(String name, Actor... actors) {
        return new Role(name, List.of(actors), about("globex"));
    }

    private static Map<String, ?> about(String party) {
        String person = party + ".lead";
        return Map.of(
                "partyId", party, "personId", person, "principal", person, "receiver", person);
    }
}
