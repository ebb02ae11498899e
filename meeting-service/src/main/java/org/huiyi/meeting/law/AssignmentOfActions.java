package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R33;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.law.MinutesRefusal.ActionCadenceImpossible;
import org.huiyi.meeting.law.MinutesRefusal.ActionDueInThePast;
import org.huiyi.meeting.law.MinutesRefusal.ActionDueTooFar;
import org.huiyi.meeting.law.MinutesRefusal.ActionForAStranger;
import org.huiyi.meeting.law.MinutesRefusal.ActionIncomplete;
import org.huiyi.meeting.law.MinutesRefusal.ActionOfNoResolution;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;

/// Every action says what is to be done, which party owes it, who does it and by when. "By when" lies
/// after the meeting: minutes that come late are not refused because a date passed meanwhile, they are
/// remarked on. It lies ten years after it at most, leap days counted, as long as a house keeps its records
/// unless it says otherwise: what is due later would outlive the minutes that assign it. And progress is looked
/// at once a second at most and once a year at least, or checks would come without end or never.
@Provision(R33)
public final class AssignmentOfActions {
    private static final Duration OFTENEST = Duration.ofSeconds(1);
    private static final Duration SELDOMEST = Duration.ofDays(366);
    private static final Duration FARTHEST = Duration.ofDays(3653);

    private AssignmentOfActions() {}

    public static boolean isCadence(Duration every) {
        return every.compareTo(OFTENEST) >= 0 && every.compareTo(SELDOMEST) <= 0;
    }

    /// @param parties who can owe an action
    public static List<MinutesRefusal> refusals(
            Contents contents, List<String> parties, Instant endedAt) {
        int resolutions = contents.resolutions().entries().size();
        return numbered(contents)
                .flatMap(item ->
                        Stream.of(
                                        incomplete(item),
                                        stranger(item, parties),
                                        past(item, endedAt),
                                        tooFar(item, endedAt),
                                        cadence(item),
                                        nowhere(item, resolutions))
                                .flatMap(List::stream))
                .toList();
    }

    public static List<Finding> findings(Contents contents, Instant at) {
        return numbered(contents)
                .filter(item -> isPast(item.action(), at))
                .map(item -> Finding.flag(R33, "action-already-due", String.valueOf(item.n())))
                .toList();
    }

    private static List<MinutesRefusal> incomplete(Numbered item) {
        var missing = new ArrayList<String>();
        ActionItem action = item.action();
        if (action.task() == null) {
            missing.add("task");
        }
        if (action.partyId() == null) {
            missing.add("partyId");
        }
        if (action.assignee() == null || !action.assignee().isNamed()) {
            missing.add("assignee");
        }
        if (action.dueAt() == null) {
            missing.add("dueAt");
        }
        return missing.isEmpty() ? List.of() : List.of(new ActionIncomplete(item.n(), missing));
    }

    private static List<MinutesRefusal> stranger(Numbered item, List<String> parties) {
        String party = item.action().partyId();
        return party == null || parties.contains(party)
                ? List.of()
                : List.of(new ActionForAStranger(item.n(), party));
    }

    private static List<MinutesRefusal> past(Numbered item, Instant endedAt) {
        Instant dueAt = item.action().dueAt();
        return dueAt == null || dueAt.isAfter(endedAt)
                ? List.of()
                : List.of(new ActionDueInThePast(item.n(), dueAt));
    }

    private static List<MinutesRefusal> tooFar(Numbered item, Instant endedAt) {
        Instant dueAt = item.action().dueAt();
        Instant farthest = endedAt.plus(FARTHEST);
        return dueAt == null || !dueAt.isAfter(farthest)
                ? List.of()
                : List.of(new ActionDueTooFar(item.n(), farthest));
    }

    private static List<MinutesRefusal> cadence(Numbered item) {
        Duration every = item.action().checkEvery();
        return every == null || isCadence(every)
                ? List.of()
                : List.of(new ActionCadenceImpossible(item.n()));
    }

    private static List<MinutesRefusal> nowhere(Numbered item, int resolutions) {
        Integer resolution = item.action().resolution();
        return resolution == null || (resolution >= 1 && resolution <= resolutions)
                ? List.of()
                : List.of(new ActionOfNoResolution(item.n(), resolution));
    }

    private static boolean isPast(ActionItem action, Instant at) {
        return action.dueAt() != null && !action.dueAt().isAfter(at);
    }

    private static Stream<Numbered> numbered(Contents contents) {
        List<ActionItem> actions = contents.actions().entries();
        return IntStream.range(0, actions.size())
                .mapToObj(i -> new Numbered(i + 1, actions.get(i)));
    }

    private record Numbered(int n, ActionItem action) {}
}
