package org.huiyi.action.read.actions;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Disposed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.action.Course;
import org.huiyi.action.action.Due;
import org.huiyi.action.action.Lapse;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.EscalationAcknowledged;
import org.huiyi.action.action.Lapse.PartyNotTold;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.action.Lapse.ReminderFellDue;
import org.huiyi.action.action.Lapse.VerificationMissed;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.read.actions.ActionView.Check;
import org.huiyi.action.read.actions.ActionView.Completion;
import org.huiyi.action.read.actions.ActionView.Contest;
import org.huiyi.action.read.actions.ActionView.Delegation;
import org.huiyi.action.read.actions.ActionView.Escalated;
import org.huiyi.action.read.actions.ActionView.Extension;
import org.huiyi.action.read.actions.ActionView.Missed;
import org.huiyi.action.read.actions.ActionView.Reopening;
import org.huiyi.action.read.actions.ActionView.Report;
import org.huiyi.action.read.actions.ActionView.Settlement;
import org.huiyi.action.read.actions.ActionView.Verification;
import org.huiyi.action.read.actions.ActionView.Word;
import org.huiyi.contracts.law.Finding;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.rest.Answer.Remark;
import org.jspecify.annotations.Nullable;

/// What the events of one action say, as its view shows it.
record Chronicle(List<RecordedEvent> events) {
    @Nullable Word told() {
        return last(
                ActionTold.class,
                (_, e) ->
                        new Word(
                                e.channel(),
                                e.note() == null ? null : e.note().readable(),
                                e.toldAt()));
    }

    List<Report> reports() {
        return all(
                ProgressReported.class,
                (_, e) ->
                        new Report(
                                e.percent(),
                                e.note().readable(),
                                e.note().person(),
                                e.reportedAt(),
                                e.source(),
                                e.contributor()));
    }

    List<Check> checks() {
        return all(
                ProgressChecked.class,
                (_, e) -> new Check(e.note().readable(), e.note().person(), e.checkedAt()));
    }

    List<Missed> missed() {
        return all(Lapse.class, (_, e) -> e).stream().flatMap(Chronicle::missed).toList();
    }

    private static Stream<Missed> missed(Lapse event) {
        return switch (event) {
            case ProgressMissed e -> Stream.of(new Missed(Due.REPORT, e.dueAt()));
            case CheckMissed e -> Stream.of(new Missed(Due.CHECK, e.dueAt()));
            case VerificationMissed e -> Stream.of(new Missed(Due.VERIFICATION, e.dueAt()));
            case ActionOverdue _,
                    PartyNotTold _,
                    ActionEscalated _,
                    EscalationAcknowledged _,
                    ReminderFellDue _ ->
                    Stream.empty();
        };
    }

    List<Extension> extensions() {
        return all(
                ActionExtended.class,
                (_, e) ->
                        new Extension(
                                e.from(),
                                e.dueAt(),
                                e.reason().readable(),
                                e.reason().person(),
                                e.extendedAt()));
    }

    List<Delegation> delegations() {
        return all(
                ActionDelegated.class,
                (event, e) ->
                        new Delegation(
                                e.from(), e.assignee(), event.actor().sub(), e.delegatedAt()));
    }

    List<Reopening> reopenings() {
        return all(
                ActionReopened.class,
                (_, e) ->
                        new Reopening(
                                e.from(),
                                e.dueAt(),
                                e.reason().readable(),
                                e.reason().person(),
                                e.reopenedAt()));
    }

    static List<Escalated> escalations(Course course) {
        return course.escalations().stream()
                .map(e ->
                        new Escalated(
                                e.n(),
                                e.cause(),
                                e.step(),
                                e.to(),
                                e.dueAt(),
                                e.acknowledged(),
                                e.over()))
                .toList();
    }

    @Nullable Contest contest() {
        return last(
                ActionContested.class,
                (_, e) -> new Contest(e.reason().readable(), e.reason().person(), e.contestedAt()));
    }

    @Nullable Settlement settlement() {
        return last(
                ActionSettled.class,
                (_, e) ->
                        new Settlement(
                                e.upheld(),
                                e.outcome().readable(),
                                e.outcome().person(),
                                e.settledAt()));
    }

    @Nullable Completion completion() {
        return last(
                ActionCompleted.class,
                (_, e) ->
                        new Completion(
                                e.evidence().readable(),
                                e.evidence().person(),
                                e.late(),
                                e.completedAt(),
                                e.percent() == null ? 100 : e.percent(),
                                e.remaining() == null ? null : e.remaining().readable()));
    }

    @Nullable Verification verification() {
        return last(
                ActionVerified.class,
                (event, e) ->
                        new Verification(
                                e.accepted(),
                                e.note() == null ? null : e.note().readable(),
                                event.actor().sub(),
                                e.verifiedAt()));
    }

    /// Only while it is given up: a reopened action is not.
    static ActionView.@Nullable Disposed disposition(Known action, Chronicle chronicle) {
        return action instanceof Disposed
                ? chronicle.last(
                        ActionDisposed.class,
                        (_, e) ->
                                new ActionView.Disposed(
                                        e.status(),
                                        e.reason().readable(),
                                        e.successor(),
                                        e.disposedAt()))
                : null;
    }

    List<Remark> findings(Function<Finding, Remark> worded) {
        return events.stream().flatMap(e -> e.findings().stream()).map(worded).toList();
    }

    private <E, V> List<V> all(Class<E> kind, BiFunction<RecordedEvent, E, V> view) {
        return events.stream()
                .filter(event -> kind.isInstance(event.payload()))
                .map(event -> view.apply(event, kind.cast(event.payload())))
                .toList();
    }

    private <E, V> @Nullable V last(Class<E> kind, BiFunction<RecordedEvent, E, V> view) {
        var views = all(kind, view);
        return views.isEmpty() ? null : views.getLast();
    }
}
