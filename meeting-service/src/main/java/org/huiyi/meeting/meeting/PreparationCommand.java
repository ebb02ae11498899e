package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked to make a planned meeting ready.
public sealed interface PreparationCommand extends MeetingCommand {
    /// @param items the agenda items the substitute stands in for; empty means all of them
    record SubstituteAttendee(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String principal,
            Attendee substitute,
            List<Integer> items,
            @Nullable Personal authority)
            implements PreparationCommand {
        @Override
        public Standing standing() {
            return new Standing.OfSenderOf(principal);
        }
    }

    record RequestResource(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String partyId,
            String resource,
            Instant neededBy)
            implements PreparationCommand {}

    /// @param clashes other meetings that were promised the same thing
    record AnswerResourceRequest(
            String meetingId,
            Act act,
            PolicyInForce policy,
            int n,
            boolean committed,
            @Nullable Personal note,
            List<Clash> clashes)
            implements PreparationCommand {
        /// Of what nobody else has.
        public AnswerResourceRequest(
                String meetingId,
                Act act,
                PolicyInForce policy,
                int n,
                boolean committed,
                @Nullable Personal note) {
            this(meetingId, act, policy, n, committed, note, List.of());
        }

        @Override
        public Standing standing() {
            return Standing.TAKING_PART;
        }
    }

    record OfferTransfer(String meetingId, Act act, PolicyInForce policy, String partyId)
            implements PreparationCommand {}

    /// The party it was offered to becomes the organiser.
    record AcceptTransfer(String meetingId, Act act, PolicyInForce policy)
            implements PreparationCommand {
        @Override
        public Standing standing() {
            return Standing.CONCERNED;
        }
    }

    /// @param delegate a party or a person of the meeting
    /// @param powers all that it has from then on
    record DelegatePowers(
            String meetingId, Act act, PolicyInForce policy, String delegate, List<Power> powers)
            implements PreparationCommand {}

    record TakeBackPowers(String meetingId, Act act, PolicyInForce policy, String delegate)
            implements PreparationCommand {}

    /// The house's own: the time to remind parties that have not answered came. Never refused.
    record DeclareConfirmationReminderDue(
            String meetingId, Act act, PolicyInForce policy, Instant remindAt)
            implements PreparationCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }

    /// The house's own: what became of telling the parties of a change of the agenda. It is never refused.
    ///
    /// @param told the parties that were sent the difference
    /// @param unreached the parties none of whose contacts could be sent it
    record SettleAgendaChange(
            String meetingId,
            Act act,
            PolicyInForce policy,
            int change,
            List<String> told,
            List<String> unreached)
            implements PreparationCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }
}
