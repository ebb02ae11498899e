package org.huiyi.notification.law;

import java.util.Optional;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// What a message may carry out of the house: a mail of a sensitive meeting names no title, since subject
/// lines are read by relays, on lock screens and over shoulders.
@Provision(Rule.R56)
public final class DiscretionOfNotices {
    private DiscretionOfNotices() {}

    /// The title as it may be shown; empty for a sensitive meeting.
    public static Optional<String> shownTitle(String title) {
        return title.isBlank() ? Optional.empty() : Optional.of(title.strip());
    }

    public static boolean isSensitive(String title) {
        return title.isBlank();
    }
}
