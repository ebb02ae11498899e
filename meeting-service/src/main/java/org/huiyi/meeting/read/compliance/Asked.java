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

    static Ruling ruling(List<RecordedEvent> events) {
        List<Wanted> waited =
                fold(events).wanted().stream()
                        .filter(wanted -> wanted.state() != Wanted.State.LAPSED)
                        .toList();
        if (waited.isEmpty()) {
            return Ruling.of(Verdict.NOT_APPLICABLE, "no-occasion");
        }
        var owed = waited.stream().filter(Asked::isOwed).toList();
        var overdue = waited.stream().filter(Wanted::isOverdue).toList();
        if (owed.stream().anyMatch(Wanted::isOverdue)) {
            return Ruling.of(Verdict.BREACHED, "material-owed", parties(owed));
        }
        if (!owed.isEmpty()) {
            return Ruling.of(Verdict.PENDING, "material-owed", parties(owed));
        }
        return overdue.isEmpty()
                ? Ruling.of(Verdict.SATISFIED)
                : Ruling.of(Verdict.LATE, "material-came-late", parties(overdue));
    }

    private static List<String> parties(List<Wanted> wanted) {
        return wanted.stream().map(Wanted::partyId).distinct().toList();
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
