package org.huiyi.action.action;

import java.util.List;
import java.util.Optional;
import org.huiyi.action.action.Action.Disposed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionOrphaned;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.action.Turn.ContributorsNamed;
import org.huiyi.action.action.Turn.NoticeReturned;
import org.huiyi.action.action.Turn.OrganiserChanged;
import org.huiyi.action.law.Cause;

/// What turns make of an action.
final class TurnFold {
    private TurnFold() {}

    static Action evolve(Known action, Turn event) {
        return switch (event) {
            case ActionTold e -> told(action, e);
            case NoticeReturned e -> returned(action, e);
            case ActionDelegated e -> delegated(action, e);
            case ContributorsNamed e -> named(action, e.contributors());
            case ActionOrphaned _ ->
                    action.with(action.course().with(action.course().people().withoutAssignee()));
            case OrganiserChanged e ->
                    action.with(
                            action.course()
                                    .with(action.item().organisedBy(e.organiser()))
                                    .with(action.course().people().overseenBy(e.overseers())));
            case ActionSettled e -> settled(ActionFold.open(action), e);
            case ActionDisposed e ->
                    new Disposed(action.course().over(Cause.values()), e.status(), e.successor());
            case ActionReopened e -> reopened(action, e);
        };
    }

    private static Action told(Known action, ActionTold e) {
        var people = action.course().people();
        var course =
                e.noticeId() == null
                        ? action.course().aware()
                        : action.course().with(people.toldBy(e.noticeId(), e.toldAt()));
        if (people.isTold()) {
            return action.with(course);
        }
        var pace =
                course.pace()
                        .reporting(
                                Expected.reminded(e.toldAt(), Optional.ofNullable(e.reportDueAt())))
                        .checking(
                                Expected.unreminded(
                                        e.toldAt(), Optional.ofNullable(e.checkDueAt())));
        return action.with(course.with(pace).over(Cause.UNTOLD));
    }

    private static Action returned(Known action, NoticeReturned e) {
        var people = action.course().people().returned(e.noticeId(), e.returnedAt());
        var pace = action.course().pace();
        return action.with(
                action.course().with(people).with(people.isTold() ? pace : pace.suspended()));
    }

    private static Action delegated(Known action, ActionDelegated e) {
        var course =
                action.course()
                        .with(action.item().assignedTo(e.assignee(), e.assigneeIsPerson()))
                        .with(action.course().people().withDelegate());
        return action.with(course.aware().over(Cause.ORPHANED));
    }

    private static Action named(Known action, List<String> contributors) {
        return action.with(action.course().with(action.course().people().helpedBy(contributors)));
    }

    private static Action settled(Open action, ActionSettled e) {
        var open = ActionFold.reporting(action, e.settledAt(), e.reportDueAt());
        return open.with(open.course().over(Cause.CONTESTED)).taking(new Stance.Settled());
    }

    private static Action reopened(Known action, ActionReopened e) {
        var at = e.reopenedAt();
        var pace =
                new Pace(
                        action.course().pace().percent(),
                        Expected.reminded(at, Optional.of(e.dueAt())),
                        Expected.reminded(at, Optional.ofNullable(e.reportDueAt())),
                        Expected.unreminded(at, Optional.ofNullable(e.checkDueAt())));
        var course = action.course().with(action.item().dueBy(e.dueAt())).with(pace);
        return new Open(course, new Stance.UnderWay(), false);
    }
}
