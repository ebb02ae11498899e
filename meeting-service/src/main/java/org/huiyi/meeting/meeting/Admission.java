package org.huiyi.meeting.meeting;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.AuthorityOfOrganiser;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.SessionRefusal.NotYourParty;
import org.huiyi.meeting.law.SessionRefusal.SigningForAnother;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingCommand.*;

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
            case Registered meeting when !meeting.plan().concerns(actor) ->
                    Optional.of(new Hidden());
            case Registered meeting -> inRole(meeting.plan(), command, actor);
        };
    }

    private static Optional<Refusal> inRole(Plan plan, MeetingCommand command, Actor actor) {
        return switch (command) {
            case WithdrawParty c -> forParty(plan, c.partyId(), actor);
            case ConfirmParty c -> forParty(plan, c.partyId(), actor);
            case AcknowledgePurpose c -> forParty(plan, c.partyId(), actor);
            case SignIn c -> forPerson(plan, c.personId(), actor);
            case Leave c -> forPerson(plan, c.personId(), actor);
            case ScheduleMeeting _,
                    DefinePurpose _,
                    Reschedule _,
                    ChangeAgenda _,
                    InviteParty _,
                    AssignSupport _,
                    AppointRecorder _,
                    SendNotice _,
                    StartMeeting _,
                    EndMeeting _,
                    RegisterHeld _,
                    CancelMeeting _,
                    EvaluateMeeting _,
                    CloseMeeting _ ->
                    AuthorityOfOrganiser.bars(actor, plan);
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

    private static Optional<Refusal> forPerson(Plan plan, String personId, Actor actor) {
        return SignInOfAttendees.maySign(actor, personId, plan)
                ? Optional.empty()
                : Optional.of(new SigningForAnother(personId));
    }
}
