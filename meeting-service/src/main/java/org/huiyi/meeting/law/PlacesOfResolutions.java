package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R03;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.law.MinutesRefusal.ResolutionLeavesGap;
import org.huiyi.meeting.law.MinutesRefusal.ResolutionMoved;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.Resolution;

/// Resolutions are known by their place: later minutes say by it what holds no more, and actions what they
/// carry out. So an amendment leaves each where it was published: new ones come behind, and what falls away
/// leaves its place to what is said instead.
@Provision(R03)
public final class PlacesOfResolutions {
    private PlacesOfResolutions() {}

    /// @param written without that part it is refused for being incomplete, and nothing is said of places
    /// @param standing what the minutes say until then
    public static List<MinutesRefusal> refusals(Contents written, Contents standing) {
        if (written.resolutions().isAbsent()) {
            return List.of();
        }
        List<Personal> before = texts(standing);
        List<Personal> after = texts(written);
        return IntStream.range(0, before.size())
                .filter(i -> !stays(i, before, after))
                .mapToObj(i -> refusal(i, before, after))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean stays(int i, List<Personal> before, List<Personal> after) {
        return i < after.size() && after.get(i).equals(before.get(i));
    }

    private static Optional<MinutesRefusal> refusal(
            int i, List<Personal> before, List<Personal> after) {
        var elsewhere =
                IntStream.range(0, after.size())
                        .filter(j -> after.get(j).equals(before.get(i)))
                        .filter(j -> j >= before.size() || !stays(j, before, after))
                        .findFirst();
        if (elsewhere.isPresent()) {
            return Optional.of(new ResolutionMoved(i + 1, elsewhere.getAsInt() + 1));
        }
        return i < after.size() ? Optional.empty() : Optional.of(new ResolutionLeavesGap(i + 1));
    }

    private static List<Personal> texts(Contents contents) {
        return contents.inNobodysName().resolutions().entries().stream()
                .map(Resolution::text)
                .toList();
    }
}
