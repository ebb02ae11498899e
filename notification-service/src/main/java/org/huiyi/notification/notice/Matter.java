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

    record Convening(
            String title,
            String organiser,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable String place,
            @Nullable String onlineLink,
            List<String> topics)
            implements Matter {}

    record Change(
            String title,
            What what,
            @Nullable Personal reason,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable Difference difference)
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

    record Minutes(
            String title,
            Instant publishedAt,
            boolean late,
            String zone,
            List<Personal> points,
            List<Personal> resolutions,
            List<Personal> actions)
            implements Matter {}

    record MinutesOverdue(String title, Instant dueAt, String zone) implements Matter {}

    /// @param incident what kind of incident it is
    record Incident(
            String title,
            String incident,
            @Nullable Personal description,
            @Nullable Personal effect,
            Instant startedAt,
            String zone)
            implements Matter {}

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

    record ActionAssigned(
            String title, String actionId, Personal task, String assignee, Instant dueAt)
            implements Matter {}

    /// @param dueAt when what this is about is, or was, due
    /// @param cause of an escalation; null of everything else
    /// @param note the organiser's words on a returned action
    record ActionNews(
            String title,
            News news,
            String actionId,
            Personal task,
            String assignee,
            Instant dueAt,
            @Nullable Cause cause,
            @Nullable Personal note)
            implements Matter {
        /// What there is to know.
        public enum News {
            DUE_SOON,
            REPORT_DUE_SOON,
            PROGRESS_MISSED,
            OVERDUE,
            ESCALATED,
            RETURNED
        }

        /// Why it was escalated.
        public enum Cause {
            PROGRESS_MISSED,
            CHECK_MISSED,
            OVERDUE,
            CONTESTED,
            ORPHANED
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
            RETURNED,
            OVERDUE
        }
    }
}
