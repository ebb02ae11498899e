package org.huiyi.action.read.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huiyi.action.action.Action;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.read.actions.ActionView.Check;
import org.huiyi.action.read.actions.ActionView.Completion;
import org.huiyi.action.read.actions.ActionView.Contest;
import org.huiyi.action.read.actions.ActionView.Extension;
import org.huiyi.action.read.actions.ActionView.Report;
import org.huiyi.action.read.actions.ActionView.Verification;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;

/// Reads actions from their histories, so that every write acknowledged before shows, and erased texts do
/// not.
public final class ActionViews {
    private final Histories histories;

    public ActionViews(Histories histories) {
        this.histories = histories;
    }

    /// Empty where there is no such action, or none that the reader may know of.
    Optional<ActionView> find(String id, Actor reader) {
        var past = histories.fold(ActionDecider.INSTANCE, id);
        return past.state() instanceof Known action && action.item().isVisibleTo(reader)
                ? Optional.of(view(past, action))
                : Optional.empty();
    }

    private static ActionView view(Past<Action> past, Known action) {
        var item = action.item();
        return new ActionView(
                item.actionId(),
                past.version(),
                item.meetingId(),
                item.title().isBlank() ? null : item.title(),
                item.number(),
                item.resolution(),
                item.task().readable(),
                item.organiser(),
                item.partyId(),
                item.assignee(),
                List.of(),
                item.dueAt(),
                item.checkEvery(),
                action.status(),
                action.status() == ActionStatus.OVERDUE,
                action.pace().percent(),
                all(past, ProgressReported.class, (_, e) -> report(e)),
                all(past, ProgressChecked.class, (_, e) -> check(e)),
                all(past, ActionExtended.class, (_, e) -> extension(e)),
                last(all(past, ActionContested.class, (_, e) -> contest(e))),
                last(all(past, ActionCompleted.class, (_, e) -> completion(e))),
                last(all(past, ActionVerified.class, ActionViews::verification)));
    }

    private static Report report(ProgressReported e) {
        var note = e.note();
        return new Report(e.percent(), note.readable(), note.person(), e.reportedAt());
    }

    private static Check check(ProgressChecked e) {
        return new Check(e.note().readable(), e.note().person(), e.checkedAt());
    }

    private static Extension extension(ActionExtended e) {
        var reason = e.reason();
        return new Extension(
                e.from(), e.dueAt(), reason.readable(), reason.person(), e.extendedAt());
    }

    private static Contest contest(ActionContested e) {
        return new Contest(e.reason().readable(), e.reason().person(), e.contestedAt());
    }

    private static Completion completion(ActionCompleted e) {
        var evidence = e.evidence();
        return new Completion(evidence.readable(), evidence.person(), e.late(), e.completedAt());
    }

    private static Verification verification(RecordedEvent event, ActionVerified e) {
        var note = e.note() == null ? null : e.note().readable();
        return new Verification(e.accepted(), note, event.actor().sub(), e.verifiedAt());
    }

    private static <E, V> List<V> all(
            Past<Action> past, Class<E> kind, BiFunction<RecordedEvent, E, V> view) {
        return past.events().stream()
                .filter(event -> kind.isInstance(event.payload()))
                .map(event -> view.apply(event, kind.cast(event.payload())))
                .toList();
    }

    private static <V> @Nullable V last(List<V> views) {
        return views.isEmpty() ? null : views.getLast();
    }
}
