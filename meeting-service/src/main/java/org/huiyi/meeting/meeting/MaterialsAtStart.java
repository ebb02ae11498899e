package org.huiyi.meeting.meeting;

import java.util.List;

/// How a meeting stands with its material when it starts, folded from the material's own history.
///
/// @param needed false where the organiser stated that none is needed
/// @param pieces how many were handed out
/// @param late ids of those handed out for the first time after the house's lead
/// @param lacking which party had not obtained what
public record MaterialsAtStart(
        boolean needed, int pieces, List<String> late, List<Lacking> lacking) {
    public static final MaterialsAtStart NONE_NEEDED =
            new MaterialsAtStart(false, 0, List.of(), List.of());

    public MaterialsAtStart {
        late = List.copyOf(late);
        lacking = List.copyOf(lacking);
    }

    /// @param cause why, in the words of refusals and deliveries: `agreement-missing`, `bounced`, `unopened`
    public record Lacking(String partyId, List<String> materials, String cause) {
        public Lacking {
            materials = List.copyOf(materials);
        }
    }
}
