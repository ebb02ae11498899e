package org.huiyi.meeting.meeting;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.AuthorityOfOrganiser;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ProceedingsRefusal.NotLookingAfter;
import org.huiyi.meeting.law.ProceedingsRefusal.NotTakingPart;
import org.huiyi.meeting.law.SessionRefusal.NotYourParty;
import org.huiyi.meeting.law.SessionRefusal.SigningForAnother;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PlanCommand.ScheduleMeeting;
import org.huiyi.meeting.meeting.Standing.OfAnybodyConcerned;
import org.huiyi.meeting.meeting.Standing.OfAnybodyTakingPart;
import org.huiyi.meeting.meeting.Standing.OfHouse;
import org.huiyi.meeting.meeting.Standing.OfOrganiser;
import org.huiyi.meeting.meeting.Standing.OfParty;
import org.huiyi.meeting.meeting.Standing.OfPerson;
import org.huiyi.meeting.meeting.Standing.OfPrivacy;
import org.huiyi.meeting.meeting.Standing.OfSenderOf;
import org.huiyi.meeting.meeting.Standing.OfStaff;

/// Who may address a meeting at all, and in which role.
final class Admission {
    private Admission() {}

    static Optional<Refusal> admit(Meeting state, MeetingCommand command) {
        Actor actor = command.act().actor();
        return switch (state) {
            case NotScheduled _ ->
                    command instanceof ScheduleMeeting
                            ? Optional.empty()
                            : Optional.of(new Hidden());
            case Registered meeting when actor.isHouse() -> Optional.empty();
            case Registered _ when command.standing() instanceof OfPrivacy -> Optional.empty();
            case Registered meeting when !meeting.plan().concerns(actor) ->
                    Optional.of(new Hidden());
            case Registered meeting ->
                    inRole(meeting.plan(), command, actor).or(() -> Secrecy.bars(meeting, command));
        };
    }

    private static Optional<Refusal> inRole(Plan plan, MeetingCommand command, Actor actor) {
        Power power = Power.of(command).orElse(null);
        return switch (command.standing()) {
            case OfOrganiser _ -> AuthorityOfOrganiser.bars(actor, plan, power);
            case OfParty(String partyId) -> forParty(plan, partyId, actor);
            case OfPerson(String personId) -> forPerson(plan, personId, actor);
            case OfStaff _ when AuthorityOfOrganiser.holds(actor, plan, power) -> Optional.empty();
            case OfStaff _ -> ofStaff(plan, actor);
            case OfAnybodyTakingPart _ -> takingPart(plan, actor);
            case OfSenderOf(String personId) ->
                    plan.parties()
                            .senderOf(personId)
                            .flatMap(party -> forParty(plan, party, actor));
            case OfHouse _ -> Optional.of(new Hidden());
            case OfAnybodyConcerned _, OfPrivacy _ -> Optional.empty();
        };
    }

    private static Optional<Refusal> forParty(Plan plan, String partyId, Actor actor) {
        if (plan.parties().find(partyId).isEmpty()) {
            return Optional.of(new Hidden());
        }
        return plan.isOrganiser(actor) || actor.party().equals(partyId)
                ? Optional.empty()
                : Optional.of(new NotYourParty(partyId));
    }

    private static Optional<Refusal> ofStaff(Plan plan, Actor actor) {
        return plan.isOrganiser(actor) || plan.support().includes(actor.sub())
                ? Optional.empty()
                : Optional.of(new NotLookingAfter());
    }

    private static Optional<Refusal> takingPart(Plan plan, Actor actor) {
        return SignInOfAttendees.belongs(actor, plan)
                ? Optional.empty()
                : Optional.of(new NotTakingPart(actor.party()));
    }

    private static Optional<Refusal> forPerson(Plan plan, String personId, Actor actor) {
        return SignInOfAttendees.maySign(actor, personId, plan)
                ? Optional.empty()
                : Optional.of(new SigningForAnother(personId));
    }
}
