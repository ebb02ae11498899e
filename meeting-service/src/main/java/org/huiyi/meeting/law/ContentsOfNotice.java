package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.SessionRefusal.ContactMissing;
import org.huiyi.meeting.law.SessionRefusal.NoticeIncomplete;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// A notice tells the time, the place or the link, the topics and who is asked (二(二)1), and reaches every
/// party, in writing or, where nobody of it can be written to, by voice. How long before the start it is sent is the house's own number.
///
/// > 会议时间、地点(或线上会议链接)、主要议题、参会人员名单
@Provision(Rule.R21)
public final class ContentsOfNotice {
    private ContentsOfNotice() {}

    public static List<Refusal> missing(Plan plan) {
        var missing = new ArrayList<Refusal>();
        if (plan.slot().timetable() == null) {
            missing.add(new NoticeIncomplete("time"));
        }
        if (!plan.slot().venue().isKnown()) {
            missing.add(nowhere());
        }
        if (plan.subject().topics().isEmpty()) {
            missing.add(new NoticeIncomplete("topics"));
        }
        missing.addAll(unreachable(plan));
        return missing;
    }

    /// What the notice told may be changed, and is told anew then, but not taken back.
    public static Refusal nowhere() {
        return new NoticeIncomplete("place");
    }

    public static List<Finding> remarks(
            @Nullable Timetable timetable, Instant sentAt, Duration lead) {
        return timetable != null && sentAt.isAfter(timetable.startsAt().minus(lead))
                ? List.of(Finding.flag(Rule.R21, "notice-short", lead.toString()))
                : List.of();
    }

    private static List<Refusal> unreachable(Plan plan) {
        if (plan.parties().active().isEmpty()) {
            return List.of(new NoticeIncomplete("attendees"));
        }
        return plan.parties().active().stream()
                .filter(member -> !member.party().isReachable())
                .map(Membership::partyId)
                .<Refusal>map(ContactMissing::new)
                .toList();
    }
}
