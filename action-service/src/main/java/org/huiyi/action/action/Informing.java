package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Steering.RecordTold;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.law.ActionRefusal;
import org.huiyi.action.law.AssignmentOfActions;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// How the accountable party comes to know of an action. Only the first word of it is kept.
final class Informing {
    private static final String OWN_ACT = "OWN_ACT";

    private Informing() {}

    static Decision<ActionEvent> told(Open action, RecordTold c) {
        var missing =
                c.noticeEventId() == null
                        ? AssignmentOfActions.withoutNote(c.actionId(), c.note())
                        : Optional.<ActionRefusal>empty();
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        return action.course().people().isTold()
                ? nothing()
                : accept(told(action, c.channel(), note(c), c.noticeEventId(), c.act()));
    }

    /// Whoever does something about an action that they owe knows of it.
    static Decision<ActionEvent> byActing(
            Open action, ActionCommand command, Decision<ActionEvent> decision) {
        boolean shows =
                !action.course().people().isTold()
                        && action.course().isOwedBy(command.act().actor())
                        && !(command instanceof RecordTold);
        return switch (decision) {
            case Decision.Accepted<ActionEvent>(var events, var findings)
                    when shows && !events.isEmpty() -> {
                var known = told(action, OWN_ACT, null, null, command.act());
                yield accept(Stream.concat(Stream.of(known), events.stream()).toList(), findings);
            }
            case Decision.Accepted<ActionEvent> _, Decision.Refused<ActionEvent> _ -> decision;
        };
    }

    private static ActionEvent told(
            Open action,
            String channel,
            @Nullable Personal note,
            @Nullable String noticeEventId,
            Act act) {
        var at = act.occurredAt();
        var next = action.item().cadence().next(at).orElse(null);
        return new ActionTold(
                action.item().actionId(),
                action.item().meetingId(),
                channel,
                note,
                at,
                noticeEventId,
                next,
                next);
    }

    private static @Nullable Personal note(RecordTold c) {
        return c.note() == null ? null : Personal.of(c.act().actor().sub(), c.note());
    }
}
