package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked while a meeting is planned, convened and answered.
public sealed interface PlanCommand extends MeetingCommand {
    /// The caller's party becomes the organiser.
    ///
    /// @param timetable null while the time is not fixed; the notice then waits for it
    /// @param clashes other meetings at its place
    /// @param lessons what the meeting before it in the series has to offer; null when nothing
    /// @param minutesPer null leaves it to how long the meeting is planned to last
    record ScheduleMeeting(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String title,
            Purpose purpose,
            List<String> topics,
            @Nullable Timetable timetable,
            Venue venue,
            Classification classification,
            @Nullable String series,
            List<Party> parties,
            @Nullable Lessons lessons,
            List<Clash> clashes,
            @Nullable MinutesPer minutesPer)
            implements PlanCommand {
        /// One that nothing is offered to, where nothing else is.
        public ScheduleMeeting(
                String meetingId,
                Act act,
                PolicyInForce policy,
                String title,
                Purpose purpose,
                List<String> topics,
                @Nullable Timetable timetable,
                Venue venue,
                Classification classification,
                @Nullable String series,
                List<Party> parties) {
            this(
                    meetingId,
                    act,
                    policy,
                    title,
                    purpose,
                    topics,
                    timetable,
                    venue,
                    classification,
                    series,
                    parties,
                    null,
                    List.of(),
                    null);
        }

        @Override
        public boolean opens() {
            return true;
        }
    }

    /// @param topics null leaves them as they are
    record DefinePurpose(
            String meetingId,
            Act act,
            PolicyInForce policy,
            Purpose purpose,
            @Nullable List<String> topics)
            implements PlanCommand {}

    /// @param clashes who of those that said to come is then to be elsewhere; found by the edge
    record Reschedule(
            String meetingId,
            Act act,
            PolicyInForce policy,
            Timetable timetable,
            Venue venue,
            List<Clash> clashes)
            implements PlanCommand {
        /// When nobody is to be elsewhere.
        public Reschedule(
                String meetingId, Act act, PolicyInForce policy, Timetable timetable, Venue venue) {
            this(meetingId, act, policy, timetable, venue, List.of());
        }
    }

    /// @param editorial only spelling is put right, which nobody has to be told of
    /// @param given who was given something of the items that become sensitive, as far as that is on record
    /// @param agreements of each party with the organiser, to judge those who know such an item already
    record ChangeAgenda(
            String meetingId,
            Act act,
            PolicyInForce policy,
            List<AgendaItem> items,
            boolean editorial,
            List<Sighting> given,
            Map<String, AgreementOnRecord> agreements)
            implements PlanCommand {
        /// Where nothing was looked for.
        public ChangeAgenda(
                String meetingId,
                Act act,
                PolicyInForce policy,
                List<AgendaItem> items,
                boolean editorial) {
            this(meetingId, act, policy, items, editorial, List.of(), Map.of());
        }
    }

    /// Invites a party, or restates what it is invited for.
    record InviteParty(String meetingId, Act act, PolicyInForce policy, Party party)
            implements PlanCommand {}

    record WithdrawParty(String meetingId, Act act, PolicyInForce policy, String partyId)
            implements PlanCommand {
        @Override
        public Standing standing() {
            return new Standing.OfParty(partyId);
        }
    }

    /// One party is on the list under two ids.
    ///
    /// @param partyId the id that goes
    /// @param into the one that stays, of a party that takes part or of the organiser
    record MergeParty(String meetingId, Act act, PolicyInForce policy, String partyId, String into)
            implements PlanCommand {}

    record AssignSupport(String meetingId, Act act, PolicyInForce policy, Support support)
            implements PlanCommand {}

    /// In session this is a hand-over from the recorder before.
    ///
    /// @param personId null when none was named, which is refused
    record AppointRecorder(
            String meetingId, Act act, PolicyInForce policy, @Nullable String personId)
            implements PlanCommand {}

    record SendNotice(String meetingId, Act act, PolicyInForce policy) implements PlanCommand {}

    /// The organiser told a contact of the party what the notice says.
    ///
    /// @param note what was said, in writing
    record GiveNoticeByVoice(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String partyId,
            String personId,
            VoiceChannel channel,
            @Nullable String note)
            implements PlanCommand {}

    record AcknowledgePurpose(String meetingId, Act act, PolicyInForce policy, String partyId)
            implements PlanCommand {
        @Override
        public Standing standing() {
            return new Standing.OfParty(partyId);
        }
    }

    /// @param clashes who of those it sends is to be elsewhere; found by the edge
    record ConfirmParty(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String partyId,
            Confirmation confirmation,
            List<Clash> clashes)
            implements PlanCommand {
        /// When nobody is to be elsewhere.
        public ConfirmParty(
                String meetingId,
                Act act,
                PolicyInForce policy,
                String partyId,
                Confirmation confirmation) {
            this(meetingId, act, policy, partyId, confirmation, List.of());
        }

        @Override
        public Standing standing() {
            return new Standing.OfParty(partyId);
        }
    }
}
