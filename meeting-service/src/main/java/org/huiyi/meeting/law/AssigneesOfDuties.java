package org.huiyi.meeting.law;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Party;
import org.jspecify.annotations.Nullable;

/// A duty falls to a person or a department that can be named, not to everybody (二(一)2).
///
/// > 职责分工应具体到个人或部门
@Provision(Rule.R10)
public final class AssigneesOfDuties {
    private static final Set<String> NOBODY_IN_PARTICULAR =
            Set.of(
                    "all",
                    "any",
                    "anyone",
                    "anybody",
                    "each",
                    "everybody",
                    "everyone",
                    "team",
                    "tbd",
                    "n/a",
                    "none",
                    "-",
                    "全体",
                    "全员",
                    "所有",
                    "所有人",
                    "大家",
                    "各方",
                    "每个人",
                    "相关人员",
                    "相关部门",
                    "待定",
                    "无");

    private AssigneesOfDuties() {}

    public static boolean isNamed(Duty duty) {
        return Stream.of(present(duty.person()), present(duty.department()))
                .anyMatch(name -> !name.isEmpty() && !NOBODY_IN_PARTICULAR.contains(name));
    }

    public static List<Finding> remarks(Party party) {
        return party.duties().stream().allMatch(AssigneesOfDuties::isNamed)
                ? List.of()
                : List.of(Finding.flag(Rule.R10, "duty-of-nobody", party.partyId()));
    }

    /// Whoever was counted on left: somebody else has to be named.
    public static Finding orphaned(String personId, List<String> roles) {
        return Finding.flag(Rule.R10, "duty-orphaned", personId, String.join(", ", roles));
    }

    private static String present(@Nullable String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
