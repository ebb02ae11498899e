package org.huiyi.meeting.agreement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The register of one organiser and one party. Each side signs a list of its own, and an entry counts
/// while it stands in both: from the later signature until either side leaves it out.
///
/// @param byParty what the party signed last
/// @param byOrganiser what the organiser signed last
/// @param counting the entries in both, with when they began to count
public record Agreement(List<Entry> byParty, List<Entry> byOrganiser, List<Counting> counting) {
    public static final Agreement UNSIGNED = new Agreement(List.of(), List.of(), List.of());

    /// @param since when the second side signed; nothing before it was under this entry
    public record Counting(Entry entry, Instant since) {
        public boolean holdsAt(Instant instant) {
            return !instant.isBefore(since) && entry.holdsAt(instant);
        }
    }

    public List<Entry> by(Side side) {
        return switch (side) {
            case PARTY -> byParty;
            case ORGANISER -> byOrganiser;
        };
    }

    /// What either side signed, the party's first.
    public List<Entry> entries() {
        return Stream.concat(byParty.stream(), byOrganiser.stream()).distinct().toList();
    }

    /// The entries that bind this person at that instant.
    public List<Entry> bindingAt(Instant instant, String personId) {
        return counting.stream()
                .filter(each -> each.holdsAt(instant) && each.entry().binds(personId))
                .map(Counting::entry)
                .toList();
    }

    Agreement signed(Side side, List<Entry> entries, Instant at) {
        var party = side == Side.PARTY ? entries : byParty;
        var organiser = side == Side.ORGANISER ? entries : byOrganiser;
        return new Agreement(
                party,
                organiser,
                party.stream()
                        .filter(organiser::contains)
                        .map(entry -> new Counting(entry, since(entry, at)))
                        .toList());
    }

    private Instant since(Entry entry, Instant otherwise) {
        return counting.stream()
                .filter(each -> each.entry().equals(entry))
                .map(Counting::since)
                .findFirst()
                .orElse(otherwise);
    }
}
