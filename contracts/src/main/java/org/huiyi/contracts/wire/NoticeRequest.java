package org.huiyi.contracts.wire;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A message to be sent to each recipient, on `notification.requests.v1`, keyed by meeting. The cause is
/// the event that made it necessary; cause and recipient together make a notice one and the same.
/// `title` is empty when the meeting is sensitive.
public sealed interface NoticeRequest {
    String causeEventId();

    String meetingId();

    String title();

    List<Recipient> recipients();

    /// The meeting is convened (R21). What a sensitive one is for and who comes to it stays away.
    ///
    /// @param purpose its statement; null from senders that do not say
    /// @param participants the parties and whom they send; null from senders that do not say
    /// @param entry null from senders that do not say
    record ConveningV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            String organiser,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable String place,
            @Nullable String onlineLink,
            List<String> topics,
            @Nullable String purpose,
            @Nullable List<Participant> participants,
            @Nullable CalendarEntry entry)
            implements NoticeRequest {
        /// A party, and the names of those who come for it; empty where they are kept from each other.
        public record Participant(String partyId, String name, List<Personal> attendees) {}
    }

    /// The meeting is cancelled or its time, place or agenda changed (R53); `reason` is the organiser's.
    ///
    /// @param difference what is other than it was; null from senders that do not say
    /// @param entry null where calendars are not concerned, and from senders that do not say
    record ChangeV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            Change change,
            @Nullable Personal reason,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable Difference difference,
            @Nullable CalendarEntry entry)
            implements NoticeRequest {
        /// What holds from now on; texts of a sensitive meeting stay away.
        public record Difference(
                @Nullable String place,
                @Nullable String onlineLink,
                @Nullable String purpose,
                List<String> topics,
                List<Step> agenda) {}

        /// @param topic empty when the item is sensitive
        /// @param number its place, counted from 1; of a dropped item the one it had
        public record Step(
                What what,
                int number,
                String topic,
                String kind,
                int minutes,
                @Nullable Integer formerNumber,
                @Nullable Integer formerMinutes) {
            public enum What {
                ADDED,
                CHANGED,
                DROPPED
            }
        }

        public enum Change {
            CANCELLED,
            RESCHEDULED,
            AGENDA,
            PURPOSE
        }
    }

    /// Something about a meeting that a party, or the organiser, owes (R15, R19, R36).
    ///
    /// @param startsAt null when it is about what follows the meeting
    /// @param dueAt null when the start is what counts
    record DutyReminderV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            News news,
            @Nullable Instant startsAt,
            @Nullable Instant dueAt,
            String zone)
            implements NoticeRequest {
        public enum News {
            ANSWER_AWAITED,
            MATERIAL_DUE_SOON,
            MATERIAL_OVERDUE,
            EVALUATION_OVERDUE
        }
    }

    /// Something unforeseen came up, or the agenda was changed in session (R28, R29).
    record IncidentV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            String incident,
            @Nullable Personal description,
            @Nullable Personal effect,
            Instant startedAt,
            String zone)
            implements NoticeRequest {}

    /// Something about a meeting that its organiser, or the parties it concerns, have to know.
    ///
    /// @param about ids of the parties or the person it is about
    /// @param number of the incident, disagreement, case or request; null of everything else
    /// @param duties what they answer for now, or what was counted on and is nobody's now
    /// @param text what somebody wrote about it; null when sensitive
    record MeetingNewsV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            News news,
            List<String> about,
            @Nullable Integer number,
            List<Duty> duties,
            @Nullable Personal text,
            @Nullable Instant dueAt,
            String zone)
            implements NoticeRequest {
        /// @param kind of a party's duty, or a role in the meeting
        /// @param whose a person, a department or a party; null where nobody in particular
        public record Duty(String kind, @Nullable String whose) {}

        public enum News {
            DUTIES_CHANGED,
            DUTY_ORPHANED,
            RESOURCE_ASKED,
            TRANSFER_OFFERED,
            DISAGREEMENT_RAISED,
            INCIDENT_OVERDUE,
            CASE_RAISED,
            CASE_NOT_AGREED,
            LEAK_REPORTED
        }
    }

    /// What a party confirmed by voice, in writing to both sides (R48, R50).
    record VoiceConfirmationV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            String partyId,
            String channel,
            @Nullable Personal matter,
            @Nullable Personal summary,
            Instant confirmedAt,
            String zone)
            implements NoticeRequest {}

    /// The minutes were published or amended (R30-R32); the texts are the common part, empty when sensitive.
    ///
    /// @param edition from 1, which is what was published; null from senders that do not say
    /// @param reason why they were amended
    /// @param record what goes with the texts; null when sensitive and from senders that do not say
    /// @param session that has these minutes, counted from 1; null where the meeting has them as a whole
    record MinutesV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            Instant publishedAt,
            boolean late,
            String zone,
            List<Personal> points,
            List<Personal> resolutions,
            List<Personal> actions,
            @Nullable Integer edition,
            @Nullable Personal reason,
            List<Change> changes,
            @Nullable MinutesRecord record,
            @Nullable Integer session)
            implements NoticeRequest {
        /// What an edition says otherwise than the one before.
        ///
        /// @param section `POINT`, `RESOLUTION` or `ACTION`
        /// @param partyId of an action; null of everything else, like the two below
        public record Change(
                What what,
                String section,
                int number,
                @Nullable Personal before,
                @Nullable Personal after,
                @Nullable String partyId,
                @Nullable String assignee,
                @Nullable Instant dueAt) {}

        public enum What {
            ADDED,
            CHANGED,
            REMOVED
        }
    }

    /// Something about the minutes that those who answer for them, or one party, have to know (R30-R32).
    ///
    /// @param parties whom it is about
    /// @param text an objection, or the answer to one; null when sensitive
    /// @param session that has these minutes, counted from 1; null where the meeting has them as a whole
    record MinutesNewsV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            News news,
            List<String> parties,
            @Nullable Personal text,
            @Nullable Instant dueAt,
            String zone,
            @Nullable Integer session)
            implements NoticeRequest {
        public enum News {
            DUE_SOON,
            NOT_REACHED,
            NOT_SENT_IN_TIME,
            OBJECTED,
            ANSWERED
        }
    }

    /// The minutes were not published when they were due (R30).
    ///
    /// @param session that has these minutes, counted from 1; null where the meeting has them as a whole
    record MinutesOverdueV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            Instant dueAt,
            String zone,
            @Nullable Integer session)
            implements NoticeRequest {}

    /// An action item was assigned (R33).
    ///
    /// @param zone the meeting's; null from senders that do not say
    record ActionAssignedV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            String actionId,
            Personal task,
            String partyId,
            String assignee,
            Instant dueAt,
            @Nullable String zone)
            implements NoticeRequest {}

    /// Something about an action item that its people have to know (R34, R35, R42, R47).
    ///
    /// @param dueAt when the report, check or verification that this is about is, or was, due; of everything else the action
    /// @param cause of an escalation; null of everything else
    /// @param note the words of whoever decided or claimed what this is about
    /// @param zone the meeting's; null from senders that do not say
    /// @param since when the cause of an escalation that is no missed due time came up: the action was
    ///     contested, its assignee left, or its party should have been told; null of everything else, and from
    ///     senders that do not say, whose `dueAt` it is
    record ActionNewsV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            News news,
            String actionId,
            Personal task,
            String assignee,
            Instant dueAt,
            @Nullable Cause cause,
            @Nullable Personal note,
            @Nullable String zone,
            @Nullable Instant since)
            implements NoticeRequest {
        public enum News {
            DUE_SOON,
            REPORT_DUE_SOON,
            PROGRESS_MISSED,
            OVERDUE,
            ESCALATED,
            RETURNED,
            DELEGATED,
            /// A contest was not followed.
            SETTLED,
            EXTENDED,
            DISPOSED,
            REOPENED,
            /// Claimed to be done; the organiser has to say whether that is enough.
            TO_VERIFY
        }

        public enum Cause {
            PROGRESS_MISSED,
            CHECK_MISSED,
            /// The organiser did not say whether a claim is enough.
            VERIFICATION_MISSED,
            OVERDUE,
            CONTESTED,
            ORPHANED,
            /// The party could not be told of it in time.
            UNTOLD
        }
    }

    /// Material was handed out, or handed out again (R15, R16). The content stays in the system: only a link
    /// to it travels.
    ///
    /// @param material its title; empty when it is sensitive
    record MaterialV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            String materialId,
            String material,
            int version,
            Instant distributedAt,
            String zone)
            implements NoticeRequest {}

    /// Material is asked of a party, was sent back, or is overdue (R43).
    ///
    /// @param wanted what is asked; empty when the meeting is sensitive
    /// @param reason why it was sent back
    record MaterialWantedV1(
            String causeEventId,
            String meetingId,
            String title,
            List<Recipient> recipients,
            Turn turn,
            int number,
            String partyId,
            String wanted,
            @Nullable Personal reason,
            Instant dueAt,
            String zone)
            implements NoticeRequest {
        public enum Turn {
            REQUESTED,
            DUE_SOON,
            RETURNED,
            OVERDUE
        }
    }
}
