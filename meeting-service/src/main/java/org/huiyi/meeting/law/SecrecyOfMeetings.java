package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.AgreementRefusal.LeakIncomplete;
import org.jspecify.annotations.Nullable;

/// Nothing gets out (四(三)2). That something did is said by whoever notices, and is on record for ever.
///
/// > 不得外泄
@Provision(Rule.R56)
public final class SecrecyOfMeetings {
    private SecrecyOfMeetings() {}

    public static List<Refusal> missing(@Nullable String what, @Nullable String description) {
        var missing = new ArrayList<Refusal>();
        if (isBlank(what)) {
            missing.add(new LeakIncomplete("what"));
        }
        if (isBlank(description)) {
            missing.add(new LeakIncomplete("description"));
        }
        return missing;
    }

    public static Finding remarkOnLeak(int n) {
        return Finding.flag(Rule.R56, "leaked", String.valueOf(n));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
