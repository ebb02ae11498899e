package org.huiyi.meeting.door;

import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Caller;

/// Says what of a meeting a caller may read, and puts on record what they were given or kept from.
public final class Readers {
    /// Somebody reads something of a meeting.
    ///
    /// @param today the meeting as it is now, whatever state of it is shown
    /// @param version of what is shown
    public record Reading(Registered today, Caller caller, String thing, long version) {}

    private final AgreementsOnRecord agreements;
    private final Register register;
    private final Acts acts;

    public Readers(AgreementsOnRecord agreements, Register register, Acts acts) {
        this.agreements = agreements;
        this.register = register;
        this.acts = acts;
    }

    public Discretion discretion(Registered today, Caller caller) {
        Plan plan = today.plan();
        Actor reader = caller.actor();
        return new Discretion(
                plan,
                reader,
                plan.isOrganiser(reader)
                        ? Agreement.UNSIGNED
                        : agreements.of(plan.organiser(), reader.party()),
                acts.now(caller).receivedAt());
    }

    /// To be called before it is given; what cannot be recorded is not given.
    public void given(Reading reading) {
        register.read(wish(reading), (int) reading.version(), null);
    }

    /// Records that somebody was kept from it, and answers what to throw where nothing is shown instead.
    public RefusedException withheld(Reading reading) {
        return register.denied(wish(reading), new AgreementMissing());
    }

    /// One of the two.
    public void record(Reading reading, boolean hidden) {
        if (hidden) {
            register.keptOut(wish(reading), new AgreementMissing());
        } else {
            given(reading);
        }
    }

    /// The parties none of whose people an agreement lets come to what is sensitive.
    public List<String> uncovered(Registered today, Caller caller) {
        Plan plan = today.plan();
        var at = acts.now(caller).receivedAt();
        return plan.parties().activeIds().stream()
                .filter(party -> !party.equals(plan.organiser()))
                .filter(party ->
                        agreements.of(plan.organiser(), party).counting().stream()
                                .noneMatch(c -> ConfidentialityAgreements.covers(plan, c, at)))
                .toList();
    }

    private Wish wish(Reading reading) {
        return new Wish(
                reading.today(),
                reading.caller().actor(),
                reading.thing(),
                0,
                acts.now(reading.caller()).receivedAt());
    }
}
