package org.huiyi.action.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.SupervisionOfActions;

/// The ladder of an action: who is told next of what was not done.
final class Ladder {
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

    /// Whoever left before is missed once the action is owed again.
    ///
    /// @param events that make it so
    static List<ActionEvent> owedAgain(Known action, List<ActionEvent> events, Instant at) {
        Action after = action;
        for (ActionEvent event : events) {
            after = ActionFold.evolve(after, event);
        }
        return after instanceof Open open && open.course().people().orphaned()
                ? Stream.concat(
                                events.stream(),
                                climb(open.course(), Cause.ORPHANED, new Rung(at, at)).stream())
                        .toList()
                : events;
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
