package org.huiyi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.jspecify.annotations.Nullable;

/// What may be asked of minutes. Callers' commands carry the facts of the meeting; the house's own
/// commands are never refused, they record something or nothing.
public sealed interface MinutesCommand extends Command {
    String meetingId();

    @Override
    default String aggregateId() {
        return MinutesId.of(meetingId(), session());
    }

    /// Whose minutes are meant, counted from 1, which is the meeting as a whole where sessions have none.
    int session();

    /// As events keep it.
    default @Nullable Integer kept() {
        return MinutesId.kept(session());
    }

    /// One that carries the facts of its meeting.
    sealed interface OfCaller extends MinutesCommand {
        MeetingFacts facts();

        @Override
        default int session() {
            return facts().session();
        }
    }

    /// The meeting started.
    record OpenMinutes(String meetingId, int session, Act act, String policyVersion)
            implements MinutesCommand {}

    /// The meeting ended, or its end was corrected.
    record LetMinutesFallDue(String meetingId, int session, Deadline deadline, Act act)
            implements MinutesCommand {
        @Override
        public String policyVersion() {
            return deadline.policyVersion();
        }
    }

    /// The whole text as it stands now; it may be incomplete.
    ///
    /// @param earlier the minutes that it refers to
    record DraftMinutes(
            String meetingId,
            MeetingFacts facts,
            Contents contents,
            List<EarlierMinutes> earlier,
            Act act,
            String policyVersion)
            implements OfCaller {}

    /// Publishes the draft as it stands.
    record PublishMinutes(
            String meetingId,
            MeetingFacts facts,
            @Nullable String lateReason,
            Act act,
            String policyVersion)
            implements OfCaller {}

    /// A new edition of published minutes, as a whole. It never changes whether they were late.
    ///
    /// @param earlier the minutes that it refers to
    record AmendMinutes(
            String meetingId,
            MeetingFacts facts,
            Contents contents,
            List<EarlierMinutes> earlier,
            @Nullable String reason,
            Act act,
            String policyVersion)
            implements OfCaller {}

    /// A party disagrees with what was published; its words are attached, nothing is overwritten.
    record ObjectToMinutes(
            String meetingId, MeetingFacts facts, String text, Act act, String policyVersion)
            implements OfCaller {}

    /// The due time came. A due time that is not the minutes' own (any more) changes nothing.
    record DeclareMinutesOverdue(
            String meetingId, int session, Instant dueAt, Act act, String policyVersion)
            implements MinutesCommand {}

    /// When to remind of minutes that fell due. Only the due time that still holds is reminded of.
    record SetMinutesReminders(
            String meetingId,
            int session,
            Instant dueAt,
            List<Instant> reminders,
            Act act,
            String policyVersion)
            implements MinutesCommand {}

    /// The time of a reminder came.
    record DeclareReminderDue(
            String meetingId, int session, Instant remindAt, Act act, String policyVersion)
            implements MinutesCommand {}

    /// A message with the minutes was handed over for one contact of a party.
    record RecordMinutesSent(
            String meetingId, int session, Notified heard, Act act, String policyVersion)
            implements MinutesCommand {}

    /// A message with the minutes came back.
    ///
    /// @param cause why, in one word
    record RecordMinutesBounced(
            String meetingId,
            int session,
            Notified heard,
            String cause,
            Act act,
            String policyVersion)
            implements MinutesCommand {}

    /// What is heard of one message.
    ///
    /// @param noticeEventId the foreign event that says so
    record Notified(
            String partyId,
            @Nullable String personId,
            int edition,
            Instant at,
            String noticeEventId) {}

    /// The organiser's side handed a party its copy by another way than this system's mail.
    record HandOverMinutes(
            String meetingId,
            MeetingFacts facts,
            String partyId,
            Channel channel,
            Act act,
            String policyVersion)
            implements OfCaller {}

    /// @param n of the objection, counted from 1
    record AnswerObjection(
            String meetingId, MeetingFacts facts, int n, String text, Act act, String policyVersion)
            implements OfCaller {}
}
