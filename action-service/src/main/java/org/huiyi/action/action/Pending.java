package org.huiyi.action.action;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Disposed;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Unassigned;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.action.People.Knowing;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.SupervisionOfActions;
import org.jspecify.annotations.Nullable;

/// A due time that was neither met nor declared. What is pending follows from the state alone, so that
/// alarms that were lost can be found.
public record Pending(Due due, Instant at) {
    public static List<Pending> of(Action action) {
        return switch (action) {
            case Open a -> of(a).toList();
            case Completed a -> List.of(new Pending(Due.VERIFICATION, a.verifyBy()));
            case Unassigned _, Verified _, Disposed _ -> List.of();
        };
    }

    private static Stream<Pending> of(Open action) {
        var pace = action.course().pace();
        var dueAt = action.overdue() ? null : action.item().dueAt();
        var remindAt = action.overdue() ? null : pace.completion().remindAt();
        return Stream.of(
                        one(Due.COMPLETION, dueAt),
                        one(Due.REMINDER, remindAt),
                        one(Due.REPORT, pace.report().at()),
                        one(Due.REPORT_REMINDER, pace.report().remindAt()),
                        one(Due.CHECK, pace.check().at()),
                        telling(action.course().people().knowing()),
                        rungs(action.course()))
                .flatMap(some -> some);
    }

    private static Stream<Pending> one(Due due, @Nullable Instant at) {
        return Stream.ofNullable(at).map(time -> new Pending(due, time));
    }

    private static Stream<Pending> telling(Knowing knowing) {
        return switch (knowing) {
            case Knowing.Awaited(Instant by) -> one(Due.TELLING, by);
            case Knowing.Informed _, Knowing.Missed _ -> Stream.empty();
        };
    }

    private static Stream<Pending> rungs(Course course) {
        return Arrays.stream(Cause.values())
                .map(cause -> rung(course, cause))
                .flatMap(Optional::stream)
                .map(at -> new Pending(Due.ESCALATION, at));
    }

    /// When time leads to the next rung of a cause, if it does.
    static Optional<Instant> rung(Course course, Cause cause) {
        var run = course.run(cause);
        boolean known = run.stream().anyMatch(Escalation::acknowledged);
        var next = SupervisionOfActions.next(course.item().policy(), cause, run.size(), known);
        return run.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(run.getLast().nextAt());
    }
}
