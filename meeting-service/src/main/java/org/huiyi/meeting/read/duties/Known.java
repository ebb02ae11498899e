package org.huiyi.meeting.read.duties;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.Minutes.Published;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is known of a meeting when one asks what is to be done next.
///
/// @param minutes every record, in the order of the sessions
/// @param agreements what each party agreed with the organiser; only of sensitive meetings
/// @param policy that gives the lead times
/// @param closing what else it is closed by
record Known(
        Registered meeting,
        List<Minutes> minutes,
        Materials materials,
        Map<String, Agreement> agreements,
        PolicyInForce policy,
        Closing closing) {
    /// @param openActions that the minutes assign, as far as was heard
    /// @param policy by which it would be closed now
    record Closing(List<Integer> openActions, PolicyInForce policy) {}

    Plan plan() {
        return meeting.plan();
    }

    List<Membership> parties() {
        return plan().parties().active();
    }

    @Nullable Instant startsAt() {
        var timetable = plan().slot().timetable();
        return timetable == null ? null : timetable.startsAt();
    }

    boolean allPublished() {
        return minutes.stream().allMatch(Published.class::isInstance);
    }

    /// What names one of the records: nothing where there is but one.
    String named(int session) {
        Integer n = plan().proceedings().sessions().named(session);
        return n == null ? "" : n.toString();
    }

    /// So long before the planned start.
    @Nullable Instant before(Duration lead) {
        Instant start = startsAt();
        return start == null ? null : start.minus(lead);
    }

    Owed organisers(Owed.Kind kind, Object matter, @Nullable Instant dueAt) {
        return of(plan().organiser(), kind, matter, dueAt);
    }

    Owed of(String party, Owed.Kind kind, Object matter, @Nullable Instant dueAt) {
        return new Owed(kind, matter.toString(), party, null, dueAt);
    }
}
