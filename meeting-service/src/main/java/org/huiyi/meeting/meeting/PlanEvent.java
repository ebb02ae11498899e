package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What became of a plan and of the answers to it.
public sealed interface PlanEvent extends MeetingEvent {
    /// @param retroactive planned to start before it was registered
    /// @param minutesPer what has minutes of its own; null in records from before that was settled, where it is
    ///     the meeting
    @Evidences({R01, R04, R06, R08, R11, R57})
    record MeetingScheduled(
            String meetingId,
            String title,
            String organiser,
            Purpose purpose,
            List<String> topics,
            @Nullable Timetable timetable,
            Venue venue,
            Classification classification,
            @Nullable String series,
            List<Party> parties,
            Instant scheduledAt,
            boolean retroactive,
            @Nullable MinutesPer minutesPer)
            implements PlanEvent {
        public MeetingScheduled(
                String meetingId,
                String title,
                String organiser,
                Purpose purpose,
                List<String> topics,
                @Nullable Timetable timetable,
                Venue venue,
                Classification classification,
                @Nullable String series,
                List<Party> parties,
                Instant scheduledAt,
                boolean retroactive) {
            this(
                    meetingId,
                    title,
                    organiser,
                    purpose,
                    topics,
                    timetable,
                    venue,
                    classification,
                    series,
                    parties,
                    scheduledAt,
                    retroactive,
                    MinutesPer.MEETING);
        }
    }

    @Evidences({R04, R05, R06})
    record PurposeDefined(
            String meetingId, Purpose purpose, List<String> topics, @Nullable Personal reason)
            implements PlanEvent {}

    /// @param timeMoved every confirmation given before is then void
    /// @param remindAt when parties that have not answered are reminded of the new time; null when nobody is
    @Evidences({R20, R51, R53})
    record MeetingRescheduled(
            String meetingId,
            Timetable timetable,
            Venue venue,
            boolean timeMoved,
            @Nullable Personal reason,
            @Nullable Instant remindAt)
            implements PlanEvent {
        /// Of which nobody is reminded.
        public MeetingRescheduled(
                String meetingId,
                Timetable timetable,
                Venue venue,
                boolean timeMoved,
                @Nullable Personal reason) {
            this(meetingId, timetable, venue, timeMoved, reason, null);
        }
    }

    /// @param afterNotice whether the parties had been told of another agenda
    /// @param change which change it is that waits to be told; null when it counts at once
    /// @param awaited the parties that have to be sent the difference first; null when it counts at once
    /// @param editorial true when only spelling was put right, of which nobody is told
    @Evidences({R12, R13, R14, R53})
    record AgendaChanged(
            String meetingId,
            List<AgendaItem> items,
            boolean afterNotice,
            @Nullable Personal reason,
            @Nullable Integer change,
            @Nullable List<String> awaited,
            @Nullable Boolean editorial)
            implements PlanEvent {
        /// One that counts at once.
        public AgendaChanged(
                String meetingId,
                List<AgendaItem> items,
                boolean afterNotice,
                @Nullable Personal reason) {
            this(meetingId, items, afterNotice, reason, null, null, null);
        }
    }

    @Evidences({R08, R09, R11})
    record PartyInvited(String meetingId, Party party, Instant invitedAt) implements PlanEvent {}

    /// What a party is invited for was stated anew.
    @Evidences({R08, R09, R11})
    record PartyChanged(String meetingId, Party party) implements PlanEvent {}

    @Evidences({R01, R08})
    record PartyWithdrawn(
            String meetingId, String partyId, Instant withdrawnAt, @Nullable Personal reason)
            implements PlanEvent {}

    /// What was known under two ids is one party: duties, contacts and words of the first are the second's from now on.
    ///
    /// @param into whose people act for it from then on
    @Evidences({R01, R08})
    record PartyMerged(
            String meetingId,
            String partyId,
            String into,
            @Nullable Personal reason,
            Instant mergedAt)
            implements PlanEvent {}

    /// Fewer than two distinct parties are left; the history stays.
    @Evidences(R01)
    record MeetingLeftScope(String meetingId, int parties, Instant since) implements PlanEvent {}

    @Evidences(R23)
    record SupportAssigned(String meetingId, Support support) implements PlanEvent {}

    /// @param from since when this person records
    /// @param relieved the recorder before, who recorded until that instant
    @Evidences(R25)
    record RecorderAppointed(
            String meetingId, String personId, Instant from, @Nullable String relieved)
            implements PlanEvent {}

    /// The organiser asked for the notice to be sent; what became of each message is told elsewhere.
    ///
    /// @param remindAt when parties that have not answered are reminded; null when nobody is
    @Evidences({R07, R09, R21})
    record NoticeSent(
            String meetingId, List<String> parties, Instant sentAt, @Nullable Instant remindAt)
            implements PlanEvent {
        /// After which nobody is reminded.
        public NoticeSent(String meetingId, List<String> parties, Instant sentAt) {
            this(meetingId, parties, sentAt, null);
        }
    }

    /// A contact of the party was told what the notice says: evidence of a lower grade than a message.
    ///
    /// @param note what was said, in writing
    @Evidences({R21, R48})
    record NoticeGivenByVoice(
            String meetingId,
            String partyId,
            String personId,
            VoiceChannel channel,
            @Nullable Personal note,
            Instant givenAt)
            implements PlanEvent {}

    @Evidences(R07)
    record PurposeAcknowledged(String meetingId, String partyId, String personId)
            implements PlanEvent {}

    @Evidences({R11, R19, R20})
    record PartyConfirmed(String meetingId, String partyId, Confirmation confirmation)
            implements PlanEvent {}

    /// Every party has accepted.
    @Evidences(R19)
    record MeetingConfirmed(String meetingId) implements PlanEvent {}
}
