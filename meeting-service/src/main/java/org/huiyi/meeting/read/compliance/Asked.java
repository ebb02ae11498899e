package org.huiyi.meeting.read.compliance;

import java.util.List;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.material.MaterialDecider;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.material.Wanted;

/// What became of the material that was asked of parties (R43).
final class Asked {
    private Asked() {}

    static Verdict verdict(List<RecordedEvent> events) {
        List<Wanted> waited =
                fold(events).wanted().stream()
                        .filter(wanted -> wanted.state() != Wanted.State.LAPSED)
                        .toList();
        if (waited.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean owed = waited.stream().anyMatch(Asked::isOwed);
        boolean overdue = waited.stream().anyMatch(Wanted::isOverdue);
        if (waited.stream().anyMatch(wanted -> isOwed(wanted) && wanted.isOverdue())) {
            return Verdict.BREACHED;
        }
        if (owed) {
            return Verdict.PENDING;
        }
        return overdue ? Verdict.LATE : Verdict.SATISFIED;
    }

    private static boolean isOwed(Wanted wanted) {
        return wanted.state() != Wanted.State.SUBMITTED;
    }

    private static Materials fold(List<RecordedEvent> events) {
        Materials materials = MaterialDecider.INSTANCE.initial();
        for (RecordedEvent event : events) {
            if (event.payload() instanceof MaterialEvent e) {
                materials = MaterialDecider.INSTANCE.evolve(materials, e);
            }
        }
        return materials;
    }
}
