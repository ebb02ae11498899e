package org.huiyi.notification.notice;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What a notice is about. A `title` is empty, and texts are absent, when the meeting is sensitive.
public sealed interface Matter {
    String title();

    /// The name other services know this matter by.
    default String kind() {
        return getClass().getSimpleName();
    }

    /// What tells a calendar the newer of two mails about one meeting, and whose meeting it is.
    ///
    /// @param version the meeting's, after what is told
    record Entry(String organiser, long version, Instant changedAt) {}

    /// @param purpose null, like `participants`, in notices from before it was told, and of sensitive meetings
    /// @param entry null in notices from before it was told
    record Convening(
            String title,
            String organiser,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable String place,
            @Nullable String onlineLink,
            List<String> topics,
            @Nullable String purpose,
            @Nullable List<Participant> participants,
            @Nullable Entry entry)
            implements Matter {
        /// A party and the names of those who come for it.
        public record Participant(String partyId, String name, List<Personal> attendees) {}
    }

    /// @param entry null where calendars are not concerned, and in notices from before it was told
    record Change(
            String title,
            What what,
            @Nullable Personal reason,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable Difference difference,
            @Nullable Entry entry)
            implements Matter {
        /// What holds now.
        public record Difference(
                @Nullable String place,
                @Nullable String onlineLink,
                @Nullable String purpose,
                List<String> topics,
                List<Step> agenda) {}

        /// One entry of the agenda that is other than it was.
        ///
        /// @param topic empty when the entry is sensitive
        public record Step(
                Turn turn,
                int number,
                String topic,
                String kind,
                int minutes,
                @Nullable Integer formerNumber,
                @Nullable Integer formerMinutes) {}

        public enum Turn {
            ADDED,
            CHANGED,
            DROPPED
        }

        /// What is not as it was announced.
        public enum What {
            CANCELLED,
            RESCHEDULED,
            AGENDA,
            PURPOSE
        }
    }

    /// @param edition above 1 when they were amended; null, like `changes`, in notices from before it was told
    /// @param reason why they were amended
    /// @param changes what is other than in the edition before
    /// @param record null in notices from before it was told
    /// @param session that has these minutes; null where the meeting has them as a whole
    record Minutes(
            String title,
            Instant publishedAt,
            boolean late,
            String zone,
            List<Personal> points,
            List<Personal> resolutions,
            List<Personal> actions,
            @Nullable Integer edition,
            @Nullable Personal reason,
            @Nullable List<Alteration> changes,
            @Nullable MinutesRecord record,
            @Nullable Integer session)
            implements Matter {
        public boolean isAmendment() {
            return edition != null && edition > 1;
        }

        /// One difference between two editions.
        ///
        /// @param section which part of the minutes it is in
        /// @param partyId of an action, like the two below
        public record Alteration(
                Turn turn,
                String section,
                int number,
                @Nullable Personal before,
                @Nullable Personal after,
                @Nullable String partyId,
                @Nullable String assignee,
                @Nullable Instant dueAt) {}

        public enum Turn {
            ADDED,
            CHANGED,
            REMOVED
        }
    }

    /// @param parties whom it is about
    /// @param text an objection, or the answer to one
    record MinutesNews(
            String title,
            News news,
            List<String> parties,
            @Nullable Personal text,
            @Nullable Instant dueAt,
            String zone,
            @Nullable Integer session)
            implements Matter {
        /// What there is to know about the minutes.
        public enum News {
            DUE_SOON,
            NOT_REACHED,
            NOT_SENT_IN_TIME,
            OBJECTED,
            ANSWERED
        }
    }

    record MinutesOverdue(String title, Instant dueAt, String zone, @Nullable Integer session)
            implements Matter {}

    /// Something that a party, or the organiser, owes the meeting.
    ///
    /// @param startsAt null when it is about what follows the meeting
    /// @param dueAt null when the start is what counts
    record DutyReminder(
            String title,
            News news,
            @Nullable Instant startsAt,
            @Nullable Instant dueAt,
            String zone)
            implements Matter {
        /// What is owed.
        public enum News {
            ANSWER_AWAITED,
            MATERIAL_DUE_SOON,
            MATERIAL_OVERDUE,
            EVALUATION_OVERDUE
        }
    }

    /// @param incident what kind of incident it is
    record Incident(
            String title,
            String incident,
            @Nullable Personal description,
            @Nullable Personal effect,
            Instant startedAt,
            String zone)
            implements Matter {}

    /// @param about ids of the parties or the person it is about
    /// @param number of the incident, disagreement, case or request
    /// @param text what somebody wrote about it
    record MeetingNews(
            String title,
            News news,
            List<String> about,
            @Nullable Integer number,
            List<Duty> duties,
            @Nullable Personal text,
            @Nullable Instant dueAt,
            String zone)
            implements Matter {
        /// @param kind of a party's duty, or a role in the meeting
        /// @param whose a person, a department or a party
        public record Duty(String kind, @Nullable String whose) {}

        /// What there is to know about the meeting.
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

    /// @param partyId the party that gave its word, by `channel`
    record VoiceConfirmation(
            String title,
            String partyId,
            String channel,
            @Nullable Personal matter,
            @Nullable Personal summary,
            Instant confirmedAt,
            String zone)
            implements Matter {}

    /// @param zone the meeting's; null in notices from before it was told
    record ActionAssigned(
            String title,
            String actionId,
            Personal task,
            String assignee,
            Instant dueAt,
            @Nullable String zone)
            implements Matter {}

    /// @param dueAt when the report or check that this is about is, or was, due; of everything else the action
    /// @param cause of an escalation; null of everything else
    /// @param note the words of whoever decided or claimed what this is about
    /// @param zone the meeting's; null in notices from before it was told
    /// @param since when the cause came up, where nothing fell due; in notices from before it was told `dueAt` is
    record ActionNews(
            String title,
            News news,
            String actionId,
            Personal task,
            String assignee,
            Instant dueAt,
            @Nullable Cause cause,
            @Nullable Personal note,
            @Nullable String zone,
            @Nullable Instant since)
            implements Matter {
        /// What there is to know.
        public enum News {
            DUE_SOON,
            REPORT_DUE_SOON,
            PROGRESS_MISSED,
            OVERDUE,
            ESCALATED,
            RETURNED,
            DELEGATED,
            SETTLED,
            EXTENDED,
            DISPOSED,
            REOPENED,
            TO_VERIFY
        }

        /// Why it was escalated.
        public enum Cause {
            PROGRESS_MISSED,
            CHECK_MISSED,
            VERIFICATION_MISSED,
            OVERDUE,
            CONTESTED,
            ORPHANED,
            UNTOLD
        }
    }

    /// @param material its title; empty when it is sensitive
    record Material(
            String title,
            String materialId,
            String material,
            int version,
            Instant distributedAt,
            String zone)
            implements Matter {}

    /// Material that a party is asked for.
    ///
    /// @param wanted what is asked; empty when the meeting is sensitive
    record MaterialWanted(
            String title,
            Turn turn,
            int number,
            String partyId,
            String wanted,
            @Nullable Personal reason,
            Instant dueAt,
            String zone)
            implements Matter {
        /// What became of the request.
        public enum Turn {
            REQUESTED,
            DUE_SOON,
            RETURNED,
            OVERDUE
        }
    }
}
