package org.huiyi.meeting.law;

import java.util.Objects;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.AccessRefusal.OutsideTheCircle;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;

/// Papers go round among those who take part (四(三)2): the organiser's people, the persons that a party
/// sends, who records and who looks after the meeting. A party that withdrew keeps what it was given and is
/// given nothing more.
///
/// > 仅限参与方内部传阅
@Provision(Rule.R55)
public final class CirculationAmongParties {
    private CirculationAmongParties() {}

    public static Optional<MeetingRefusal> bar(Plan plan, Actor actor) {
        return includes(plan, actor) ? Optional.empty() : Optional.of(new OutsideTheCircle());
    }

    public static boolean includes(Plan plan, Actor actor) {
        return plan.isOrganiser(actor)
                || plan.support().includes(actor.sub())
                || plan.recorder().filter(actor.sub()::equals).isPresent()
                || plan.parties()
                        .find(actor.party())
                        .filter(Membership::isActive)
                        .filter(party -> speaksFor(party, plan, actor))
                        .isPresent();
    }

    /// Minutes are owed to whoever takes part, and to a party that left once the meeting had begun: it was
    /// there.
    public static boolean receivesMinutes(Registered meeting, Actor actor) {
        Plan plan = meeting.plan();
        return plan.isOrganiser(actor)
                || plan.support().includes(actor.sub())
                || plan.recorder().filter(actor.sub()::equals).isPresent()
                || plan.parties()
                        .find(actor.party())
                        .filter(party -> SendingOfMinutes.wasThere(meeting, party))
                        .isPresent();
    }

    private static boolean speaksFor(Membership party, Plan plan, Actor actor) {
        String person = actor.sub();
        return actor.isSystem()
                || party.sends(person)
                || plan.attendance().hasAttended(person)
                || plan.agenda().items().stream().anyMatch(item -> item.speakers().contains(person))
                || party.party().duties().stream()
                        .anyMatch(duty -> Objects.equals(duty.person(), person));
    }
}
