package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What can be asked of a meeting. Times and reasons are the act's; lists are never null.
public sealed interface MeetingCommand extends Command {
    String meetingId();

    /// What this command is judged by; folded by the edge.
    PolicyInForce policy();

    @Override
    default String aggregateId() {
        return meetingId();
    }

    @Override
    default String policyVersion() {
        return policy().version();
    }

    /// The caller's party becomes the organiser.
    ///
    /// @param timetable null while the time is not fixed; the notice then waits for it
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
            List<Party> parties)
            implements MeetingCommand {}

    /// @param topics null leaves them as they are
    record DefinePurpose(
            String meetingId,
            Act act,
            PolicyInForce policy,
            Purpose purpose,
            @Nullable List<String> topics)
            implements MeetingCommand {}

    record Reschedule(
            String meetingId, Act act, PolicyInForce policy, Timetable timetable, Venue venue)
            implements MeetingCommand {}

    record ChangeAgenda(String meetingId, Act act, PolicyInForce policy, List<AgendaItem> items)
            implements MeetingCommand {}

    /// Invites a party, or restates what it is invited for.
    record InviteParty(String meetingId, Act act, PolicyInForce policy, Party party)
            implements MeetingCommand {}

    record WithdrawParty(String meetingId, Act act, PolicyInForce policy, String partyId)
            implements MeetingCommand {}

    record AssignSupport(String meetingId, Act act, PolicyInForce policy, Support support)
            implements MeetingCommand {}

    /// In session this is a hand-over from the recorder before.
    ///
    /// @param personId null when none was named, which is refused
    record AppointRecorder(
            String meetingId, Act act, PolicyInForce policy, @Nullable String personId)
            implements MeetingCommand {}

    record SendNotice(String meetingId, Act act, PolicyInForce policy) implements MeetingCommand {}

    record AcknowledgePurpose(String meetingId, Act act, PolicyInForce policy, String partyId)
            implements MeetingCommand {}

    record ConfirmParty(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String partyId,
            Confirmation confirmation)
            implements MeetingCommand {}

    record StartMeeting(String meetingId, Act act, PolicyInForce policy)
            implements MeetingCommand {}

    /// @param source what took the arrival: a kiosk, a conference connector, a list kept by hand
    record SignIn(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String personId,
            @Nullable String source)
            implements MeetingCommand {}

    record Leave(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String personId,
            @Nullable String source)
            implements MeetingCommand {}

    record EndMeeting(String meetingId, Act act, PolicyInForce policy) implements MeetingCommand {}

    /// A meeting that was held before anybody registered it: its start and end in one. The act's reason
    /// says why it was not registered before.
    record RegisterHeld(
            String meetingId, Act act, PolicyInForce policy, Instant startedAt, Instant endedAt)
            implements MeetingCommand {}

    record CancelMeeting(String meetingId, Act act, PolicyInForce policy)
            implements MeetingCommand {}

    record EvaluateMeeting(String meetingId, Act act, PolicyInForce policy, Evaluation evaluation)
            implements MeetingCommand {}

    /// @param minutesPublished as folded from the minutes' own history
    record CloseMeeting(String meetingId, Act act, PolicyInForce policy, boolean minutesPublished)
            implements MeetingCommand {}
}
