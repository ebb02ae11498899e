package org.huiyi.meeting.law;

import java.util.Optional;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Support;

/// Named persons look after sign-in, hand-outs and equipment (二(二)2); catering is optional. Starting without
/// one of them takes a reason.
///
/// > 安排专人负责签到、资料分发、技术支持
@Provision(Rule.R23)
public final class SupportOnSite {
    private SupportOnSite() {}

    /// The duties nobody holds, as one line; empty when each has somebody.
    public static Optional<String> open(Support support) {
        return support.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(", ", support.missing()));
    }

    public static Finding remarkOnStart(String duties) {
        return Finding.flag(Rule.R23, "started-without-support", duties);
    }
}
