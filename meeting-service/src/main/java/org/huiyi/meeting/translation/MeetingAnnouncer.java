package org.huiyi.meeting.translation;

import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.bridge.schema.PublicRecords;
import org.huiyi.bridge.schema.PublicVoice;
import org.huiyi.contracts.wire.MeetingAnnouncement;
import org.huiyi.contracts.wire.PersonAnnouncement;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.agreement.AgreementEvent;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.person.PersonEvent;
import org.huiyi.meeting.policy.PolicyEvent;
import org.huiyi.meeting.telling.TellingEvent;

/// Tells everybody what happened, on `meeting.events.v1`: every event of this service has a public record,
/// but for the records of accesses and of calendars of duties, which are for the audit alone, for series, which
/// everybody is told of as the meetings they are held as, and for the follow-up of actions, which action-service
/// tells itself.
public final class MeetingAnnouncer implements Announcer, PublicVoice {
    @Override
    public PublicRecords records(EventNames names) {
        return PublicRecords.of(
                Topics.MEETING_EVENTS,
                "meeting",
                names,
                MeetingAnnouncement.class,
                PersonAnnouncement.class);
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case MeetingEvent e -> List.of(say(event, PublicMeeting.of(e)));
            case MinutesEvent e -> List.of(say(event, PublicMinutes.of(e)));
            case TellingEvent e -> List.of(say(event, PublicTelling.of(e)));
            case PolicyEvent e -> List.of(say(event, PublicPolicy.of(e)));
            case MaterialEvent e -> List.of(say(event, PublicMaterial.of(e)));
            case AgreementEvent e -> List.of(say(event, PublicAgreement.of(e)));
            case PersonEvent e -> List.of(say(event, PublicPerson.of(e)));
            default -> List.of();
        };
    }

    private static Announcement say(RecordedEvent event, Object data) {
        return new Announcement(
                Topics.MEETING_EVENTS, event.payload().sequenceKey(), event.type() + ".v1", data);
    }
}
