package org.huiyi.meeting.door;

import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Secrecy;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Caller;
import org.jspecify.annotations.Nullable;

/// Where people sign in: looks up what they agreed to, and records whom it turned away.
public final class Reception {
    private static final String ATTENDANCE = "attendance";

    /// Somebody is to be signed in by a caller.
    ///
    /// @param partyId whom they are said to come for
    public record Arrival(
            String meetingId,
            String personId,
            @Nullable String partyId,
            Caller caller,
            Conditions conditions) {
        String partyIn(Registered meeting) {
            return SignInOfAttendees.partyOf(personId, partyId, caller.actor(), meeting.plan());
        }
    }

    /// Several are to be signed in at once.
    public record Gathering(String meetingId, Caller caller, Conditions conditions) {
        Arrival arrivalOf(SignIn one) {
            return new Arrival(meetingId, one.personId(), one.partyId(), caller, conditions);
        }
    }

    private final RegisteredMeetings meetings;
    private final AgreementsOnRecord agreements;
    private final Register register;
    private final Acts acts;

    public Reception(
            RegisteredMeetings meetings,
            AgreementsOnRecord agreements,
            Register register,
            Acts acts) {
        this.meetings = meetings;
        this.agreements = agreements;
        this.register = register;
        this.acts = acts;
    }

    /// What binds who arrives; nothing is looked up where nothing is sensitive.
    public AgreementOnRecord agreementOf(Arrival arrival) {
        return meetings.find(arrival.meetingId())
                .filter(meeting -> meeting.plan().keepsSomething())
                .map(meeting ->
                        agreements.onRecord(meeting.plan().organiser(), arrival.partyIn(meeting)))
                .orElse(AgreementOnRecord.NONE);
    }

    /// What to throw for a refusal: one for want of an agreement is on record first.
    public RefusedException turnedAway(Arrival arrival, RefusedException refused) {
        boolean recorded =
                !arrival.conditions().dryRun()
                        && refused.refusals().stream().anyMatch(AgreementMissing.class::isInstance);
        if (recorded) {
            meetings.find(arrival.meetingId()).ifPresent(meeting -> record(arrival, meeting));
        }
        return refused;
    }

    /// The same for several who came together, of whom each that was kept out is on record.
    public RefusedException turnedAway(
            List<SignIn> arrivals, Gathering asked, RefusedException no) {
        if (!asked.conditions().dryRun()) {
            meetings.find(asked.meetingId())
                    .ifPresent(meeting ->
                            arrivals.stream()
                                    .filter(one -> Secrecy.keepsOut(meeting, one))
                                    .map(asked::arrivalOf)
                                    .forEach(arrival -> record(arrival, meeting)));
        }
        return no;
    }

    private void record(Arrival arrival, Registered meeting) {
        var who = new Actor(arrival.personId(), arrival.partyIn(meeting));
        var at = acts.now(arrival.caller()).receivedAt();
        register.keptOut(new Wish(meeting, who, ATTENDANCE, 0, at), new AgreementMissing());
    }
}
