package org.huiyi.meeting.read.meeting;

import java.util.List;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.jspecify.annotations.Nullable;

/// An agenda that stands as soon as every party was sent the difference.
///
/// @param parties who has to be sent it
/// @param unreached who could not be sent it
record PendingAgendaView(
        List<AgendaItem> items,
        List<String> parties,
        List<String> unreached,
        @Nullable String reason) {
    static @Nullable PendingAgendaView of(Registered meeting, Discretion discretion) {
        var pending = meeting.plan().preparation().pendingAgenda();
        return pending == null || meeting instanceof Cancelled
                ? null
                : new PendingAgendaView(
                        pending.items().stream().map(discretion::shown).toList(),
                        pending.awaited(),
                        pending.unreached(),
                        MeetingView.text(pending.reason()));
    }
}
