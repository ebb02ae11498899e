package org.huiyi.meeting.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PreparationRefusal.ResourceUnclear;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.ResourceRequest;

/// The organiser asks the parties for what the meeting needs, and they commit or decline (三(一)2). What nobody
/// committed by the start is remarked, and so is a place or a device that another meeting has at the same time; of
/// one that no notice was sent of yet it is a hint.
///
/// > 协调各参与方资源
@Provision(Rule.R40)
public final class ResourcesOfParties {
    private ResourcesOfParties() {}

    public static List<Refusal> bars(String resource, Instant neededBy, Instant now) {
        var bars = new ArrayList<Refusal>();
        if (resource.isBlank()) {
            bars.add(new ResourceUnclear("resource"));
        }
        if (neededBy.isBefore(now)) {
            bars.add(new ResourceUnclear("neededBy"));
        }
        return bars;
    }

    public static List<Finding> remarksOnAnswer(
            ResourceRequest request, boolean committed, Instant at) {
        String n = String.valueOf(request.n());
        if (!committed) {
            return List.of(Finding.flag(Rule.R40, "resource-declined", request.partyId(), n));
        }
        return at.isAfter(request.neededBy())
                ? List.of(Finding.flag(Rule.R40, "resource-late", request.partyId(), n))
                : List.of();
    }

    /// Every party reads what is remarked, so the other meeting is not named in it (R55).
    public static List<Finding> remarks(List<Clash> clashes) {
        return clashes.stream()
                .flatMap(clash -> Stream.ofNullable(clash.thing()).map(t -> remark(t, clash)))
                .distinct()
                .toList();
    }

    private static Finding remark(String thing, Clash clash) {
        return clash.tentative()
                ? Finding.guide(Rule.R40, "wanted-elsewhere", thing)
                : Finding.flag(Rule.R40, "booked-elsewhere", thing);
    }

    public static List<Finding> remarksOnStart(List<ResourceRequest> requests) {
        return requests.stream()
                .filter(request -> !request.isMet())
                .map(request ->
                        Finding.flag(
                                Rule.R40,
                                "resource-unmet",
                                request.partyId(),
                                String.valueOf(request.n())))
                .toList();
    }
}
