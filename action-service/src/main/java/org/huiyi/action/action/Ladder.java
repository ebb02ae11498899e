package org.huiyi.action.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.ExecutionOfActions;
import org.huiyi.action.law.SupervisionOfActions;

/// The ladder of an action: who is told next of what was not done.
final class Ladder {
    private static final Optional<ActionEvent> NONE = Optional.empty();

    private Ladder() {}

    /// @param toldAt the time to the rung after it runs from here, so that nobody is passed over before
    ///     they were told
    record Rung(Instant dueAt, Instant toldAt) {}

    /// The fact, and the next rung of its cause where there is one.
    static List<ActionEvent> with(ActionEvent fact, Course course, Cause cause, Rung rung) {
        var events = new ArrayList<ActionEvent>(List.of(fact));
        climb(course, cause, rung).ifPresent(events::add);
        return events;
    }

    static Optional<ActionEvent> climb(Course course, Cause cause, Rung rung) {
        var run = course.run(cause);
        var terms = course.item().policy();
        boolean known = run.stream().anyMatch(Escalation::acknowledged);
        var nextAt =
                SupervisionOfActions.nextAt(
                        terms, cause, run.size() + 1, course.item().cadence(), rung.toldAt());
        return SupervisionOfActions.next(terms, cause, run.size(), known)
                .map(level ->
                        new ActionEscalated(
                                course.item().actionId(),
                                course.item().meetingId(),
                                course.escalations().size() + 1,
                                run.size() + 1,
                                level,
                                cause,
                                rung.dueAt(),
                                nextAt.orElse(null)));
    }

    /// What was missed before is missed once the action is owed again: its ladder climbs on from where it stood.
    ///
    /// @param events that make it so
    static List<ActionEvent> owedAgain(Known action, List<ActionEvent> events, Instant at) {
        var all = new ArrayList<>(events);
        Action after = action;
        for (ActionEvent event : events) {
            after = ActionFold.evolve(after, event);
        }
        for (Cause cause : Cause.values()) {
            var rung = after instanceof Open open ? again(open, cause, at) : NONE;
            rung.ifPresent(all::add);
            after = rung.isPresent() ? ActionFold.evolve(after, rung.get()) : after;
        }
        return List.copyOf(all);
    }

    /// A rung whose time has not come has its alarm already.
    private static Optional<ActionEvent> again(Open action, Cause cause, Instant at) {
        var course = action.course();
        var due =
                course.run(cause).isEmpty()
                        ? begun(action, cause, at)
                        : Pending.rung(course, cause)
                                .filter(time -> ExecutionOfActions.isDue(time, at));
        return due.flatMap(time -> climb(course, cause, new Rung(time, at)));
    }

    private static Optional<Instant> begun(Open action, Cause cause, Instant at) {
        return switch (cause) {
            case OVERDUE -> Optional.of(action.item().dueAt()).filter(_ -> action.overdue());
            case ORPHANED -> Optional.of(at).filter(_ -> action.course().people().orphaned());
            case PROGRESS_MISSED, CHECK_MISSED, VERIFICATION_MISSED, CONTESTED, UNTOLD ->
                    Optional.empty();
        };
    }

    /// The rung that time leads to at this moment.
    static List<ActionEvent> due(Course course, Rung rung) {
        return Arrays.stream(Cause.values())
                .filter(cause ->
                        Pending.rung(course, cause).filter(rung.dueAt()::equals).isPresent())
                .findFirst()
                .flatMap(cause -> climb(course, cause, rung))
                .map(List::of)
                .orElse(List.of());
    }
}
