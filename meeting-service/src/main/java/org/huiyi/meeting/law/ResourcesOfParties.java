package org.huiyi.meeting.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PreparationRefusal.ResourceUnclear;
import org.huiyi.meeting.meeting.ResourceRequest;

/// The organiser asks the parties for what the meeting needs, and they commit or decline (三(一)2). What nobody
/// committed by the start is remarked.
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
