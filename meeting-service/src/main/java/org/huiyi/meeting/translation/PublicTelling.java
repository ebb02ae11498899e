package org.huiyi.meeting.translation;

import org.huiyi.contracts.wire.MeetingAnnouncement;
import org.huiyi.contracts.wire.MeetingAnnouncement.ContactNotReachedV1;
import org.huiyi.contracts.wire.MeetingAnnouncement.PartyToldV1;
import org.huiyi.meeting.telling.TellingEvent;
import org.huiyi.meeting.telling.TellingEvent.ContactNotReached;
import org.huiyi.meeting.telling.TellingEvent.PartyTold;

/// What everybody may know of messages to the parties: never what they say.
final class PublicTelling {
    private PublicTelling() {}

    static MeetingAnnouncement of(TellingEvent event) {
        return switch (event) {
            case PartyTold e -> new PartyToldV1(e.meetingId(), e.partyId(), e.kind(), e.toldAt());
            case ContactNotReached e ->
                    new ContactNotReachedV1(
                            e.meetingId(), e.partyId(), e.personId(), e.kind(), e.failedAt());
        };
    }
}
