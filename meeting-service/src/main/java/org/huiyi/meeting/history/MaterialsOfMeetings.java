package org.huiyi.meeting.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.access.AccessDecider;
import org.huiyi.meeting.access.AccessEvent.ContentRead;
import org.huiyi.meeting.access.AccessId;
import org.huiyi.meeting.material.MaterialDecider;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.material.MaterialsId;

/// Folds the material of a meeting, and who read it.
public final class MaterialsOfMeetings {
    private final Histories histories;

    public MaterialsOfMeetings(Histories histories) {
        this.histories = histories;
    }

    public Past<Materials> of(String meetingId, Until until) {
        return histories.fold(MaterialDecider.INSTANCE, MaterialsId.of(meetingId), until);
    }

    public Past<Materials> of(String meetingId) {
        return of(meetingId, new Until.Now());
    }

    /// Every first read of a day from the first to the last of these days, both included.
    public List<ContentRead> readsOf(String meetingId, Instant from, Instant to) {
        LocalDate last = AccessId.dayOf(to);
        return Stream.iterate(
                        AccessId.dayOf(from), day -> !day.isAfter(last), day -> day.plusDays(1))
                .flatMap(day -> readsOf(meetingId, day))
                .toList();
    }

    private Stream<ContentRead> readsOf(String meetingId, LocalDate day) {
        return histories
                .fold(AccessDecider.INSTANCE, AccessId.of(meetingId, day))
                .state()
                .reads()
                .stream();
    }
}
