package org.huiyi.meeting.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Presence;

/// The persons of a call, by side: those of the party, and those for the organiser (R50). Whoever a party named, who
/// came for it or acts for it is of that party. Somebody whom no party names is taken for the organiser's, with a
/// hint unless the organiser appointed them; never for the party's. A third party's person is of neither side.
///
/// @param organisers those who may have spoken for the organiser
/// @param unlisted those of them of whom nothing tells whose they are
public record Sides(List<String> ofParty, List<String> organisers, List<String> unlisted) {
    public static Sides of(List<String> persons, String partyId, Plan plan, Actor actor) {
        var named = persons.stream().distinct().toList();
        var ofParty =
                partyId.equals(plan.organiser())
                        ? List.<String>of()
                        : named.stream()
                                .filter(one -> partiesOf(one, plan, actor).contains(partyId))
                                .toList();
        var organisers =
                named.stream()
                        .filter(one -> !ofParty.contains(one))
                        .filter(one -> isOrganisers(partiesOf(one, plan, actor), plan))
                        .toList();
        var unlisted =
                organisers.stream()
                        .filter(one -> partiesOf(one, plan, actor).isEmpty())
                        .filter(one -> !isAppointed(one, plan))
                        .toList();
        return new Sides(ofParty, organisers, unlisted);
    }

    public boolean areBothNamed() {
        return !ofParty.isEmpty() && !organisers.isEmpty();
    }

    /// Nobody but persons of whom nothing is known spoke for the organiser.
    public List<Finding> remarks() {
        return unlisted.size() == organisers.size() && !unlisted.isEmpty()
                ? List.of(Finding.guide(Rule.R50, "voice-unlisted", String.join(", ", unlisted)))
                : List.of();
    }

    private static boolean isOrganisers(List<String> parties, Plan plan) {
        return parties.isEmpty() || parties.contains(plan.organiser());
    }

    private static boolean isAppointed(String person, Plan plan) {
        return plan.support().includes(person)
                || plan.recorder().filter(person::equals).isPresent();
    }

    /// Those that named this person, that they came for, or that they act for now.
    private static List<String> partiesOf(String person, Plan plan, Actor actor) {
        var naming =
                plan.parties().memberships().stream()
                        .filter(member -> member.sends(person) || hasDuty(member, person))
                        .map(Membership::partyId);
        var came = plan.attendance().last(person).map(Presence::partyId);
        var acting =
                Optional.of(actor)
                        .filter(one -> !one.isSystem() && one.sub().equals(person))
                        .map(Actor::party);
        return Stream.of(naming, came.stream(), acting.stream())
                .flatMap(parties -> parties)
                .distinct()
                .toList();
    }

    private static boolean hasDuty(Membership member, String person) {
        return member.party().duties().stream().map(Duty::person).anyMatch(person::equals);
    }
}
