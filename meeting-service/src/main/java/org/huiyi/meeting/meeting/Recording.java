package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Who records since when; each ends where the next begins.
public record Recording(String personId, Instant from) {
    /// Who recorded while it was held, in their order; who is to record where nobody did yet.
    public static List<String> during(HeldTime time, Plan plan) {
        List<Recording> all = plan.recordings();
        var recorders =
                IntStream.range(0, all.size())
                        .filter(i -> time.hasBegun() && reaches(all, i, time))
                        .mapToObj(i -> all.get(i).personId())
                        .distinct()
                        .toList();
        return recorders.isEmpty() ? plan.recorder().stream().toList() : recorders;
    }

    private static boolean reaches(List<Recording> all, int i, HeldTime time) {
        var next = i + 1 < all.size() ? all.get(i + 1).from() : null;
        return time.overlaps(all.get(i).from(), next);
    }
}
