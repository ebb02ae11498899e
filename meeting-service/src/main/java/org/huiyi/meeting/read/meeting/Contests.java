package org.huiyi.meeting.read.meeting;

import java.util.List;
import java.util.Locale;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.followup.FollowUpDecider;
import org.huiyi.meeting.history.FollowUps;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.law.CirculationAmongParties;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.rest.problem.Texts;

/// Looks up the actions that are contested, for whoever the minutes are owed to.
record Contests(MinutesOfMeetings minutes, FollowUps followUps, Texts texts) {
    /// Nothing is read for a meeting without a contest, which most are.
    Contested of(Seen seen, Actor reader, Until until, Locale locale) {
        var plan = seen.meeting().plan();
        boolean any =
                plan.proceedings().disagreements().all().stream()
                        .anyMatch(one -> one.actionId() != null);
        boolean told = any && CirculationAmongParties.receivesMinutes(seen.today(), reader);
        return new Contested(
                told
                        ? followUps.of(plan.meetingId(), until).state()
                        : FollowUpDecider.INSTANCE.initial(),
                told ? editions(seen, until) : List.of(),
                texts,
                locale);
    }

    private List<Edition> editions(Seen seen, Until until) {
        return minutes.all(seen.meeting(), until).stream()
                .flatMap(past -> past.state().aftermath().editions().stream())
                .toList()
                .reversed();
    }
}
