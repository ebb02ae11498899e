package org.huiyi.meeting.read.materials;

import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Past;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.material.Material;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// The material of a meeting as far as somebody may know of it.
record Shelf(Seen seen, Past<Materials> past, Actor reader) {
    Materials materials() {
        return past.state();
    }

    /// By which it is judged who may read what.
    Registered today() {
        return seen.today();
    }

    boolean isOrganisers() {
        return today().plan().isOrganiser(reader);
    }

    /// The id of the item a piece belongs to.
    int itemOf(Material material) {
        return material.item(today().plan().agenda());
    }

    /// Where the item stood in the state that is shown.
    @Nullable Integer placeOf(Material material) {
        Plan shown = seen.meeting().plan();
        Agenda agenda = shown.agenda();
        return agenda.placeOf(material.item(agenda)).orElse(null);
    }
}
