package org.huiyi.meeting.translation;

import org.huiyi.contracts.wire.MeetingAnnouncement;
import org.huiyi.contracts.wire.MeetingAnnouncement.*;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesEvent.*;

/// What everybody may know of an event of minutes: never what they say.
final class PublicMinutes {
    private PublicMinutes() {}

    static MeetingAnnouncement of(MinutesEvent event) {
        return switch (event) {
            case MinutesOpened e -> new MinutesOpenedV1(e.meetingId(), e.session());
            case MinutesDrafted e -> new MinutesDraftedV1(e.meetingId(), e.session());
            case MinutesFellDue e -> new MinutesFellDueV1(e.meetingId(), e.dueAt(), e.session());
            case MinutesPublished e ->
                    new MinutesPublishedV1(
                            e.meetingId(), e.publishedAt(), e.dueAt(), e.late(), e.session());
            case MinutesJudgedAgain e ->
                    new MinutesJudgedAgainV1(
                            e.meetingId(), e.dueAt(), e.late(), e.parties(), e.session());
            case MinutesOverdue e -> new MinutesOverdueV1(e.meetingId(), e.dueAt(), e.session());
            case MinutesSentToParty e ->
                    new MinutesSentToPartyV1(
                            e.meetingId(), e.partyId(), e.sentAt(), e.late(), e.session());
            case MinutesRemindersSet e ->
                    new MinutesRemindersSetV1(e.meetingId(), e.dueAt(), e.session());
            case MinutesReminderDue e ->
                    new MinutesReminderDueV1(e.meetingId(), e.remindAt(), e.dueAt(), e.session());
            case MinutesCopySent e ->
                    new MinutesCopySentV1(
                            e.meetingId(), e.partyId(), e.edition(), e.sentAt(), e.session());
            case MinutesBounced e ->
                    new MinutesBouncedV1(
                            e.meetingId(),
                            e.partyId(),
                            e.edition(),
                            e.failedAt(),
                            e.cause(),
                            e.session());
            case MinutesUndelivered e ->
                    new MinutesUndeliveredV1(e.meetingId(), e.dueAt(), e.parties(), e.session());
            case ObjectionAnswered e ->
                    new ObjectionAnsweredV1(e.meetingId(), e.n(), e.answeredAt(), e.session());
            case MinutesAmended e ->
                    new MinutesAmendedV1(e.meetingId(), e.edition(), e.amendedAt(), e.session());
            case MinutesObjectedTo e ->
                    new MinutesObjectedToV1(e.meetingId(), e.edition(), e.partyId(), e.session());
        };
    }
}
