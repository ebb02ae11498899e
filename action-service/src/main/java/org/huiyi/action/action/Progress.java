package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.ActionCommand.AcceptAction;
import org.huiyi.action.action.ActionCommand.CheckProgress;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.ContestAction;
import org.huiyi.action.action.ActionCommand.ExtendAction;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.law.AcceptanceOfActions;
import org.huiyi.action.law.ActionRefusal.ActionAlreadyAccepted;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.CheckingOfProgress;
import org.huiyi.action.law.ExecutionOfActions;
import org.huiyi.action.law.ExtensionOfActions;
import org.huiyi.action.law.ReportingOfProgress;
import org.huiyi.action.law.SteeringRefusal.ContestAlreadySettled;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What can become of an action that is still owed.
final class Progress {
    private Progress() {}

    static Decision<ActionEvent> accepted(Open action, AcceptAction c) {
        var at = c.act().occurredAt();
        return action.stance().isTakenOn()
                ? nothing()
                : accept(new ActionAccepted(c.actionId(), meeting(action), at, next(action, at)));
    }

    static Decision<ActionEvent> contested(Open action, ContestAction c) {
        String text = c.act().reason();
        var missing = AcceptanceOfActions.withoutReason(c.actionId(), text);
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        if (action.stance().isTakenOn()) {
            return refuse(new ActionAlreadyAccepted(action.status().name()));
        }
        var reason = Personal.of(c.act().actor().sub(), text);
        return switch (action.stance()) {
            case Stance.Settled _ -> refuse(new ContestAlreadySettled(c.actionId()));
            case Stance.Contested(var known) when known.equals(reason) -> nothing();
            case Stance.Contested _ -> accept(contest(action, c, reason));
            case Stance.Awaited _, Stance.Accepted _, Stance.UnderWay _ ->
                    raised(action, c, reason);
        };
    }

    /// The organiser has to settle it, and is told so.
    private static Decision<ActionEvent> raised(Open action, ContestAction c, Personal reason) {
        var at = c.act().occurredAt();
        return accept(
                Ladder.with(
                        contest(action, c, reason),
                        action.course(),
                        Cause.CONTESTED,
                        new Ladder.Rung(at, at)),
                List.of());
    }

    private static ActionEvent contest(Open action, ContestAction c, Personal reason) {
        return new ActionContested(c.actionId(), meeting(action), reason, c.act().occurredAt());
    }

    static Decision<ActionEvent> reported(Open action, ReportProgress c) {
        var report = c.report();
        var missing = ReportingOfProgress.withoutNote(c.actionId(), report.note());
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        var at = c.act().occurredAt();
        var contributor = action.course().contribution(c.act().actor());
        return accept(
                List.of(report(action, c, contributor.orElse(null))),
                contributor.isPresent()
                        ? List.of()
                        : ReportingOfProgress.remarks(
                                action.item().cadence(),
                                action.course().pace().report().since(),
                                at));
    }

    private static ActionEvent report(Open action, ReportProgress c, @Nullable String contributor) {
        var at = c.act().occurredAt();
        var report = c.report();
        int percent =
                report.percent() == null ? action.course().pace().percent() : report.percent();
        var note = Personal.of(c.act().actor().sub(), report.note());
        return new ProgressReported(
                c.actionId(),
                meeting(action),
                percent,
                note,
                at,
                report.source(),
                contributor == null ? next(action, at) : null,
                contributor);
    }

    static Decision<ActionEvent> checked(Open action, CheckProgress c) {
        var missing = CheckingOfProgress.withoutNote(c.actionId(), c.note());
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        var note = Personal.of(c.act().actor().sub(), c.note());
        var at = c.act().occurredAt();
        return accept(
                List.of(
                        new ProgressChecked(
                                c.actionId(), meeting(action), note, at, next(action, at))),
                CheckingOfProgress.remarks(
                        action.item().cadence(), action.course().pace().check().since(), at));
    }

    /// The same due time again says nothing new.
    static Decision<ActionEvent> extended(Open action, ExtendAction c) {
        var from = action.item().dueAt();
        if (from.equals(c.dueAt())) {
            return nothing();
        }
        var times = new ExtensionOfActions.Times(from, c.dueAt(), c.act().receivedAt());
        var refusals = ExtensionOfActions.refusals(c.actionId(), times, c.act().reason());
        if (!refusals.isEmpty()) {
            return refuse(List.copyOf(refusals));
        }
        var reason = Personal.of(c.act().actor().sub(), c.act().reason());
        return accept(
                new ActionExtended(
                        c.actionId(),
                        meeting(action),
                        from,
                        c.dueAt(),
                        reason,
                        c.act().occurredAt()));
    }

    static Decision<ActionEvent> completed(Open action, CompleteAction c) {
        var claim = c.claim();
        var refusals =
                Stream.of(
                                ExecutionOfActions.withoutEvidence(c.actionId(), claim.evidence()),
                                ExecutionOfActions.withoutRemaining(
                                        c.actionId(), claim.percent(), claim.remaining()))
                        .flatMap(Optional::stream)
                        .toList();
        return refusals.isEmpty()
                ? accept(
                        List.of(completion(action, c)),
                        ExecutionOfActions.remarks(action.item().dueAt(), c.act().occurredAt()))
                : refuse(List.copyOf(refusals));
    }

    private static ActionEvent completion(Open action, CompleteAction c) {
        var by = c.act().actor().sub();
        var at = c.act().occurredAt();
        var claim = c.claim();
        return new ActionCompleted(
                c.actionId(),
                meeting(action),
                Personal.of(by, claim.evidence()),
                ExecutionOfActions.isLate(action.item().dueAt(), at),
                at,
                ExecutionOfActions.isPart(claim.percent()) ? claim.percent() : null,
                ExecutionOfActions.isPart(claim.percent())
                        ? Personal.of(by, claim.remaining())
                        : null,
                ExecutionOfActions.verifyBy(action.item().cadence(), c.act().receivedAt()));
    }

    private static String meeting(Open action) {
        return action.item().meetingId();
    }

    private static @Nullable Instant next(Open action, Instant at) {
        return action.item().cadence().next(at).orElse(null);
    }
}
