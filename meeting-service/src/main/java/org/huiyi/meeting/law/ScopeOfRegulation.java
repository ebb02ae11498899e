package org.huiyi.meeting.law;

import java.util.Collection;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// Which meetings the regulation covers: those of two or more parties (一). A party is an organisation or a
/// department by its id; the organiser's own counts whether it is on the list or not.
///
/// > 两个及以上参与方参与的会议
@Provision(Rule.R01)
public final class ScopeOfRegulation {
    private static final int LEAST = 2;

    private ScopeOfRegulation() {}

    /// @param parties ids, organiser's included; one named twice counts once
    public static boolean covers(Collection<String> parties) {
        return parties.stream().distinct().count() >= LEAST;
    }
}
