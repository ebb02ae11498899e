package org.huiyi.meeting.door;

import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Caller;

/// Where people sign in: looks up what they agreed to, and records whom it turned away.
public final class Reception {
    private static final String ATTENDANCE = "attendance";

    /// Somebody is to be signed in by a caller.
    public record Arrival(String meetingId, String personId, Caller caller, Conditions conditions) {
        String partyIn(Registered meeting) {
            return SignInOfAttendees.partyOf(personId, caller.actor(), meeting.plan());
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

    private void record(Arrival arrival, Registered meeting) {
        var who = new Actor(arrival.personId(), arrival.partyIn(meeting));
        var at = acts.now(arrival.caller()).receivedAt();
        register.denied(new Wish(meeting, who, ATTENDANCE, 0, at), new AgreementMissing());
    }
}
