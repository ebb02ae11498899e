package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Disposed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Unassigned;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.People.Knowing;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.ExecutionOfActions;
import org.jspecify.annotations.Nullable;

/// What the events make of an action.
final class ActionFold {
    private ActionFold() {}

    static Action evolve(Action action, ActionEvent event) {
        return switch (event) {
            case ActionAssigned e -> assigned(e);
            case ActionAccepted e -> accepted(aware(action), e);
            case ActionContested e -> contested(aware(action), e);
            case ProgressReported e -> reported(open(action), e);
            case ProgressChecked e -> checked(open(action), e);
            case ActionExtended e -> extended(open(action), e);
            case ActionCompleted e -> completed(aware(action), e);
            case ActionVerified e -> verified(action, e);
            case Lapse e -> LapseFold.evolve(known(action), e);
            case Turn e -> TurnFold.evolve(known(action), e);
        };
    }

    private static Action assigned(ActionAssigned e) {
        var tellBy = e.tellBy();
        var knowing = tellBy == null ? Knowing.Informed.OTHERWISE : new Knowing.Awaited(tellBy);
        var people =
                new People(
                        e.told(), e.overseers(), e.contributors(), false, false, knowing, Map.of());
        var pace =
                tellBy == null
                        ? Pace.from(e.assignedAt(), e.item())
                        : Pace.untold(e.assignedAt(), e.item());
        var course = new Course(e.item(), people, pace, List.of());
        return new Open(course, new Stance.Awaited(), false);
    }

    private static Action accepted(Open action, ActionAccepted e) {
        var open = reporting(action, e.acceptedAt(), e.reportDueAt());
        return open.with(open.course().over(Cause.CONTESTED)).taking(new Stance.Accepted());
    }

    /// While it is contested nobody has to report on it.
    private static Action contested(Open action, ActionContested e) {
        var pace = action.course().pace();
        return action.with(action.course().with(pace.reporting(pace.report().suspended())))
                .taking(new Stance.Contested(e.reason()));
    }

    /// What a contributor reports tells how far the work is; only whoever owes it takes it on and meets the
    /// cadence.
    private static Action reported(Open action, ProgressReported e) {
        if (e.contributor() != null) {
            return action.with(action.course().with(action.course().pace().at(e.percent())));
        }
        var open = reporting(aware(action), e.reportedAt(), e.nextDueAt());
        var course = open.course().with(open.course().pace().at(e.percent()));
        return open.with(course.over(Cause.PROGRESS_MISSED, Cause.CONTESTED))
                .taking(new Stance.UnderWay());
    }

    private static Action checked(Open action, ProgressChecked e) {
        var expected =
                Expected.unreminded(e.checkedAt(), next(action, e.checkedAt(), e.nextDueAt()));
        var course = action.course().with(action.course().pace().checking(expected));
        return action.with(course.over(Cause.CHECK_MISSED));
    }

    private static Action extended(Open action, ActionExtended e) {
        var expected = Expected.reminded(e.extendedAt(), Optional.of(e.dueAt()));
        var course =
                action.course()
                        .with(action.item().dueBy(e.dueAt()))
                        .with(action.course().pace().completing(expected));
        return action.with(course.over(Cause.OVERDUE)).overdue(false);
    }

    /// A claim takes the action on. What was escalated waits for the organiser's word.
    private static Action completed(Open action, ActionCompleted e) {
        int percent = e.percent() == null ? 100 : e.percent();
        var course = action.course().with(action.course().pace().at(percent));
        var verifyBy =
                Optional.ofNullable(e.verificationDueAt())
                        .orElseGet(() ->
                                ExecutionOfActions.verifyBy(
                                        action.item().cadence(), e.completedAt()));
        return new Completed(course.over(Cause.CONTESTED), e.evidence(), percent < 100, verifyBy);
    }

    private static Action verified(Action action, ActionVerified e) {
        return switch (action) {
            case Completed c when e.accepted() -> new Verified(c.course().over(Cause.values()));
            case Completed c -> returned(c, e);
            case Unassigned _, Open _, Verified _, Disposed _ ->
                    throw new IllegalStateException("Not completed: " + action);
        };
    }

    private static Action returned(Completed action, ActionVerified e) {
        var at = e.verifiedAt();
        var course = action.course().over(Cause.VERIFICATION_MISSED);
        var open = new Open(course, new Stance.UnderWay(), false);
        var pace =
                new Pace(
                        action.course().pace().percent(),
                        action.course().pace().completion(),
                        Expected.reminded(at, next(open, at, e.reportDueAt())),
                        Expected.unreminded(at, next(open, at, e.checkDueAt())));
        return open.with(course.with(pace));
    }

    /// The time of the next report runs from `since`.
    static Open reporting(Open action, Instant since, @Nullable Instant next) {
        var expected = Expected.reminded(since, next(action, since, next));
        return action.with(action.course().with(action.course().pace().reporting(expected)));
    }

    static Optional<Instant> next(Known action, Instant since, @Nullable Instant told) {
        return Optional.ofNullable(told).or(() -> action.item().cadence().next(since));
    }

    private static Open aware(Action action) {
        var open = open(action);
        return open.with(open.course().aware());
    }

    static Open open(Action action) {
        return switch (action) {
            case Open open -> open;
            case Unassigned _, Completed _, Verified _, Disposed _ ->
                    throw new IllegalStateException("Not open: " + action);
        };
    }

    private static Known known(Action action) {
        return switch (action) {
            case Known known -> known;
            case Unassigned _ -> throw new IllegalStateException("Not assigned");
        };
    }
}
