package org.huiyi.meeting.series;

import java.util.List;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.Venue;

/// What every occurrence is scheduled with; a later change of one meeting does not change it.
public record Template(
        String title,
        Purpose purpose,
        List<String> topics,
        Venue venue,
        Classification classification,
        List<Party> parties) {
    boolean invites(String party) {
        return parties.stream().anyMatch(each -> each.partyId().equals(party));
    }

    public boolean isSensitive() {
        return classification == Classification.SENSITIVE;
    }
}
