package org.huiyi.action.action;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Disposed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What the rules ask of somebody next about an action.
///
/// @param dueAt by when; a duty without a time of its own takes the action's
public record Duty(Kind kind, Instant dueAt) {
    /// What is to be done, by which rule, and by whom.
    public enum Kind {
        /// Take the action on, or contest it.
        ANSWER(Rule.R46, false),
        REPORT(Rule.R47, false),
        COMPLETE(Rule.R35, false),
        /// Name somebody in the place of an assignee who has left.
        DELEGATE(Rule.R33, false),
        CHECK(Rule.R34, true),
        VERIFY(Rule.R35, true),
        /// Decide on a contest.
        SETTLE(Rule.R41, true),
        /// Acknowledge what was escalated to the organiser.
        ACKNOWLEDGE(Rule.R42, true);

        private final Rule rule;
        private final boolean organisers;

        Kind(Rule rule, boolean organisers) {
            this.rule = rule;
            this.organisers = organisers;
        }

        public Rule rule() {
            return rule;
        }

        /// The organiser owes it; otherwise the accountable party does.
        public boolean isOrganisers() {
            return organisers;
        }
    }

    public String partyOf(Known action) {
        return kind.isOrganisers() ? action.item().organiser() : action.item().partyId();
    }

    /// In whose hands it is; null where it is the party's.
    public @Nullable String personOf(Known action) {
        return kind.isOrganisers() ? null : action.course().actingPerson();
    }

    public static List<Duty> of(Known action) {
        return switch (action) {
            case Open a -> Stream.concat(owners(a), organisers(a)).toList();
            case Completed a ->
                    Stream.concat(
                                    Stream.of(new Duty(Kind.VERIFY, a.verifyBy())),
                                    unacknowledged(a).stream())
                            .toList();
            case Verified _, Disposed _ -> List.of();
        };
    }

    private static Stream<Duty> owners(Open action) {
        var dueAt = action.item().dueAt();
        var report = Optional.ofNullable(action.course().pace().report().at());
        var orphaned = action.course().people().orphaned();
        return Stream.of(
                        answer(action.stance(), report.filter(dueAt::isAfter).orElse(dueAt)),
                        report.map(at -> new Duty(Kind.REPORT, at)),
                        Optional.of(new Duty(Kind.COMPLETE, dueAt)).filter(_ -> isOwed(action)),
                        Optional.of(new Duty(Kind.DELEGATE, dueAt)).filter(_ -> orphaned))
                .flatMap(Optional::stream);
    }

    private static Optional<Duty> answer(Stance stance, Instant by) {
        return switch (stance) {
            case Stance.Awaited _, Stance.Settled _ -> Optional.of(new Duty(Kind.ANSWER, by));
            case Stance.Accepted _, Stance.Contested _, Stance.UnderWay _ -> Optional.empty();
        };
    }

    /// Nobody has to carry out what the organiser has not decided on.
    private static boolean isOwed(Open action) {
        return !(action.stance() instanceof Stance.Contested);
    }

    private static Stream<Duty> organisers(Open action) {
        var check = Optional.ofNullable(action.course().pace().check().at());
        return Stream.of(
                        check.map(at -> new Duty(Kind.CHECK, at)),
                        settlement(action),
                        unacknowledged(action))
                .flatMap(Optional::stream);
    }

    /// Before somebody above the organiser is told of it, or by the action's own time.
    private static Optional<Duty> settlement(Open action) {
        var dueAt = Pending.rung(action.course(), Cause.CONTESTED).orElse(action.item().dueAt());
        return isOwed(action) ? Optional.empty() : Optional.of(new Duty(Kind.SETTLE, dueAt));
    }

    /// A contest is answered by settling it, which is asked anyway.
    private static Optional<Duty> unacknowledged(Known action) {
        return action.course().escalations().stream()
                .filter(e -> !e.over() && !e.acknowledged() && e.cause() != Cause.CONTESTED)
                .filter(e -> e.to() == Level.ORGANISER || e.to() == Level.HIGHER)
                .map(e -> new Duty(Kind.ACKNOWLEDGE, e.nextAt() == null ? e.dueAt() : e.nextAt()))
                .min(Comparator.comparing(Duty::dueAt));
    }
}
