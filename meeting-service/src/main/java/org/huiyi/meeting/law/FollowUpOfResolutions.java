package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R03;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Resolution;

/// A resolution leads to work, or says why it needs none. One that does neither is remarked on when the
/// meeting is closed: until then the minutes can be amended.
@Provision(R03)
public final class FollowUpOfResolutions {
    private FollowUpOfResolutions() {}

    /// The numbers, from 1, of resolutions that neither lead to an action nor say why not.
    public static List<Integer> idle(Contents minutes) {
        var carriedOut =
                minutes.actions().entries().stream()
                        .map(ActionItem::resolution)
                        .filter(Objects::nonNull)
                        .toList();
        List<Resolution> resolutions = minutes.resolutions().entries();
        return IntStream.rangeClosed(1, resolutions.size())
                .filter(n -> resolutions.get(n - 1).noActionReason() == null)
                .filter(n -> !carriedOut.contains(n))
                .boxed()
                .toList();
    }

    public static List<Finding> remarksOnClosing(List<Integer> idle) {
        return idle.stream()
                .map(n -> Finding.flag(R03, "resolution-without-action", String.valueOf(n)))
                .toList();
    }
}
