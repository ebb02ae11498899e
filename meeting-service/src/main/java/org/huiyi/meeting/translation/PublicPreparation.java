package org.huiyi.meeting.translation;

import org.huiyi.contracts.wire.MeetingAnnouncement;
import org.huiyi.contracts.wire.MeetingAnnouncement.AgendaChangeNotToldV1;
import org.huiyi.contracts.wire.MeetingAnnouncement.AgendaChangeTookEffectV1;
import org.huiyi.meeting.meeting.PreparationEvent;
import org.huiyi.meeting.meeting.PreparationEvent.*;

/// What everybody may know of a meeting's preparation.
final class PublicPreparation {
    private PublicPreparation() {}

    static MeetingAnnouncement of(PreparationEvent event) {
        return switch (event) {
            case AgendaChangeTookEffect e ->
                    new AgendaChangeTookEffectV1(e.meetingId(), e.asIncident(), e.effectiveAt());
            case AgendaChangeNotTold e ->
                    new AgendaChangeNotToldV1(e.meetingId(), e.parties(), e.failedAt());
        };
    }
}
