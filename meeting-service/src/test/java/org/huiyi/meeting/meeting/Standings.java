package org.huiyi.meeting.meeting;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Decision.Accepted;
import org.huiyi.contracts.decision.Decision.Refused;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.houserules.Sample;

/// Every command to a meeting, tried by everybody in every state on the decider itself.
final class Standings {
    private static final Act ANYBODYS =
            Examples.act(Examples.ACME, Examples.START.plusSeconds(1800));

    /// Who there is; globex is the party spoken of, and its lead the person.
    static final Map<String, Actor> ROLES =
            inOrder(
                    "organiser",
                    Examples.ACME,
                    "organiser's person",
                    Examples.ORGANISER,
                    "the party",
                    Examples.GLOBEX,
                    "the person",
                    Examples.LEAD,
                    "another of the party",
                    Examples.GUEST,
                    "another party",
                    new Actor("initech", "initech"),
                    "recorder",
                    new Actor("scribe", "bureau"),
                    "sign-in support",
                    new Actor("desk", "bureau"),
                    "withdrawn party",
                    new Actor("umbrella", "umbrella"),
                    "stranger",
                    new Actor("somebody", "elsewhere"),
                    "the house",
                    Actor.house("alarm"));

    private Standings() {}

    /// Every command there is.
    static List<Class<? extends MeetingCommand>> commands() {
        return leaves(MeetingCommand.class)
                .<Class<? extends MeetingCommand>>map(c -> c.asSubclass(MeetingCommand.class))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return Arrays.<Class<?>>stream(family.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? leaves(type) : Stream.of(type));
    }

    /// `may`, or the status and the rule by which this actor is turned away.
    static String role(Actor actor, Class<? extends MeetingCommand> command, Meeting meeting) {
        return MeetingDecider.INSTANCE
                .admit(meeting, command(command, actor))
                .map(Standings::turnedAway)
                .orElse("may");
    }

    /// `may`, `nothing` when it is accepted and changes nothing, or 409 when the state forbids it.
    static String state(Actor actor, Class<? extends MeetingCommand> command, Meeting meeting) {
        return switch (MeetingDecider.INSTANCE.decide(meeting, command(command, actor))) {
            case Accepted<MeetingEvent>(var events, _) -> events.isEmpty() ? "nothing" : "may";
            case Refused<MeetingEvent>(var refusals) ->
                    refusals.stream().anyMatch(r -> r.ground() == Ground.STATE) ? "409" : "may";
        };
    }

    private static MeetingCommand command(Class<? extends MeetingCommand> type, Actor actor) {
        var act = new Act(actor, ANYBODYS.occurredAt(), ANYBODYS.receivedAt(), "a reason");
        return Sample.of(
                type,
                Map.of(
                        "meetingId",
                        Examples.ID,
                        "act",
                        act,
                        "policy",
                        Examples.PRESET,
                        "partyId",
                        "globex",
                        "personId",
                        "globex.lead",
                        "n",
                        1,
                        "privacy",
                        false,
                        "classification",
                        Classification.SENSITIVE));
    }

    private static String turnedAway(Refusal refusal) {
        return switch (refusal.ground()) {
            case HIDDEN -> "404";
            case ROLE -> "403 " + refusal.rule();
            case STATE, INPUT, RULE ->
                    throw new IllegalStateException("Not about a role: " + refusal);
        };
    }

    /// The distinct outcomes, most often one.
    static String joined(Collection<String> outcomes) {
        return outcomes.stream().distinct().sorted().collect(Collectors.joining(" or "));
    }

    private static Map<String, Actor> inOrder(Object... pairs) {
        var map = new LinkedHashMap<String, Actor>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Actor) pairs[i + 1]);
        }
        return map;
    }
}
