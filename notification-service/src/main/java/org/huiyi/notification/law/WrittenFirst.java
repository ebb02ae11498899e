package org.huiyi.notification.law;

import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.notification.notice.Channel;

/// Written channels come first, in this order.
@Provision(Rule.R48)
public final class WrittenFirst {
    private static final List<Channel> ORDER = List.of(Channel.EMAIL);

    private WrittenFirst() {}

    /// The first written channel by which the person can be reached.
    public static Optional<Channel> channel(List<Channel> reachable) {
        return ORDER.stream().filter(reachable::contains).findFirst();
    }
}
