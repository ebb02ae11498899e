package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Steering.RecordReturned;
import org.huiyi.action.action.Steering.RecordTold;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.action.Turn.NoticeReturned;
import org.huiyi.action.law.ActionRefusal;
import org.huiyi.action.law.AssignmentOfActions;
import org.huiyi.action.law.Cause;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// How the accountable party comes to know of an action. Only the first word of it sets
/// times; which notices told it is kept, for they may come back.
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
        return action.course().people().isNews(c.noticeId(), c.act().occurredAt())
                ? accept(word(action, c))
                : nothing();
    }

    private static ActionEvent word(Open action, RecordTold c) {
        var at = c.act().occurredAt();
        var next = action.course().people().isTold() ? null : next(action, at);
        return new ActionTold(
                c.actionId(),
                action.item().meetingId(),
                c.channel(),
                note(c),
                at,
                c.noticeEventId(),
                next,
                next,
                c.noticeId());
    }

    /// Of a notice that told nobody, or whose return was heard, nothing comes back.
    static Decision<ActionEvent> returned(Open action, RecordReturned c) {
        var at = c.act().occurredAt();
        var people = action.course().people();
        if (!people.isReturn(c.noticeId(), at)) {
            return nothing();
        }
        var fact =
                new NoticeReturned(
                        c.actionId(),
                        action.item().meetingId(),
                        c.noticeId(),
                        c.channel(),
                        at,
                        c.noticeEventId());
        var rung = new Ladder.Rung(at, c.act().receivedAt());
        return people.notices().size() > 1
                ? accept(fact)
                : accept(
                        Ladder.with(fact, action.course(), Cause.UNTOLD, rung),
                        List.of(AssignmentOfActions.returned(at)));
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
                var known = shown(action, command.act());
                yield accept(Stream.concat(Stream.of(known), events.stream()).toList(), findings);
            }
            case Decision.Accepted<ActionEvent> _, Decision.Refused<ActionEvent> _ -> decision;
        };
    }

    private static ActionEvent shown(Open action, Act act) {
        var at = act.occurredAt();
        var next = next(action, at);
        return new ActionTold(
                action.item().actionId(),
                action.item().meetingId(),
                OWN_ACT,
                null,
                at,
                null,
                next,
                next,
                null);
    }

    private static @Nullable Instant next(Open action, Instant at) {
        return action.item().cadence().next(at).orElse(null);
    }

    private static @Nullable Personal note(RecordTold c) {
        return c.note() == null ? null : Personal.of(c.act().actor().sub(), c.note());
    }
}
