package org.huiyi.meeting.material;

import org.huiyi.meeting.meeting.Agenda;
import org.jspecify.annotations.Nullable;

/// The agenda item that material belongs to.
///
/// @param place where the item stood when that was said, counted from 1
/// @param id the item's own; null of what was stored when nothing but the place was
public record ItemOfMaterial(int place, @Nullable Integer id) {
    /// The item's id. Of a mere place it is not known which agenda was meant; the strictest is taken.
    int in(Agenda agenda) {
        return id == null ? agenda.everAt(place) : id;
    }
}
