package org.huiyi.meeting.door;

import java.util.Optional;
import org.huiyi.meeting.law.CirculationAmongParties;
import org.huiyi.meeting.law.MeetingRefusal;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// Judges who comes to something of a meeting: first whether they belong to its circle (R55), then, where
/// the thing is sensitive, whether they are admitted to that (R54).
public final class Door {
    private final Admittance admittance;
    private final Register register;

    public Door(Admittance admittance, Register register) {
        this.admittance = admittance;
        this.register = register;
    }

    /// Lets pass and records it, or records the denial and throws it.
    ///
    /// @param classification the thing's own; its meeting or its agenda item may make it sensitive too
    /// @throws org.huiyi.eventstore.RefusedException they may not
    public void pass(Wish wish, Classification classification, int version, @Nullable String sha) {
        admit(wish, bar(wish, classification));
        register.read(wish, version, sha);
    }

    /// Records and throws what stands in the way; where nothing does, the access is still to be recorded.
    public void admit(Wish wish, Optional<MeetingRefusal> bar) {
        if (bar.isPresent()) {
            throw register.denied(wish, bar.get());
        }
    }

    /// What stands in the way; nothing is recorded.
    public Optional<MeetingRefusal> bar(Wish wish, Classification classification) {
        var outside = CirculationAmongParties.bar(wish.meeting().plan(), wish.actor());
        return outside.isPresent() || !isSensitive(wish, classification)
                ? outside
                : admittance.bar(wish);
    }

    /// Judged by what holds now: something may have become sensitive since.
    public static boolean isSensitive(Wish wish, Classification classification) {
        return isSensitive(wish.meeting().plan(), classification, wish.agendaItem());
    }

    /// Judged by a plan as it was.
    ///
    /// @param item its id, on the agenda or not any more; 0 for what belongs to none
    public static boolean isSensitive(Plan plan, Classification classification, int item) {
        return classification == Classification.SENSITIVE
                || plan.isSensitive()
                || plan.agenda().find(item).filter(AgendaItem::sensitive).isPresent();
    }
}
