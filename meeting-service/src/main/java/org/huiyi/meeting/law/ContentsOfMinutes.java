package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R26;

import java.util.ArrayList;
import java.util.Optional;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.law.MinutesRefusal.MinutesIncomplete;
import org.huiyi.meeting.minutes.Contents;

/// Minutes hold points, resolutions and actions; a part with nothing in it says so.
@Provision(R26)
public final class ContentsOfMinutes {
    private ContentsOfMinutes() {}

    public static Optional<MinutesIncomplete> refusal(Contents contents) {
        var missing = new ArrayList<String>();
        if (contents.points().isAbsent()) {
            missing.add("points");
        }
        if (contents.resolutions().isAbsent()) {
            missing.add("resolutions");
        }
        if (contents.actions().isAbsent()) {
            missing.add("actions");
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(new MinutesIncomplete(missing));
    }
}
