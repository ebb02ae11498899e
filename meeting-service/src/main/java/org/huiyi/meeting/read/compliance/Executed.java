package org.huiyi.meeting.read.compliance;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.followup.FollowUp;
import org.huiyi.meeting.followup.FollowUpDecider;
import org.huiyi.meeting.followup.FollowUpEvent;
import org.huiyi.meeting.followup.Followed;
import org.huiyi.meeting.followup.Followed.Kept;

/// What became of the actions that the minutes assign.
///
/// @param assigned their numbers, in the minutes as they stand
record Executed(List<Integer> assigned, FollowUp heard) {
    private static final Set<Rule> RULES = Set.of(Rule.R34, Rule.R35, Rule.R42, Rule.R46, Rule.R47);

    static Executed of(Dossier dossier) {
        FollowUp heard = FollowUpDecider.INSTANCE.initial();
        for (var event : dossier.events()) {
            if (event.payload() instanceof FollowUpEvent e) {
                heard = FollowUpDecider.INSTANCE.evolve(heard, e);
            }
        }
        return new Executed(
                dossier.minutes().stream().flatMap(m -> m.assigned().stream()).toList(), heard);
    }

    /// Whether there are actions by which this rule is judged.
    boolean judges(Rule rule) {
        return RULES.contains(rule) && !(assigned.isEmpty() && heard.actions().isEmpty());
    }

    Ruling ruling(Rule rule) {
        return switch (rule) {
            case R34 -> kept(Followed::checks, "checks");
            case R42 -> supervised();
            case R46 -> answered();
            case R47 -> kept(Followed::reports, "reports");
            default -> executed();
        };
    }

    private Ruling executed() {
        var overdue = which(Followed::isOverdue);
        if (!overdue.isEmpty()) {
            return Ruling.of(Verdict.BREACHED, "actions-overdue", overdue);
        }
        var late = which(Followed::wasOverdue);
        return whenOver(
                late.isEmpty()
                        ? Ruling.of(Verdict.SATISFIED)
                        : Ruling.of(Verdict.LATE, "actions-late", late));
    }

    private Ruling answered() {
        var silent = which(action -> action.isOverdue() && !action.isAnswered());
        if (!silent.isEmpty()) {
            return Ruling.of(Verdict.BREACHED, "actions-unanswered", silent);
        }
        var contested = which(Followed::isContested);
        if (!contested.isEmpty()) {
            return Ruling.of(Verdict.PENDING, "actions-contested", contested);
        }
        var waiting = Stream.concat(unheard(), which(a -> !a.isAnswered()).stream()).toList();
        return waiting.isEmpty()
                ? Ruling.of(Verdict.SATISFIED)
                : Ruling.of(Verdict.PENDING, "actions-unanswered", waiting);
    }

    private Ruling kept(Function<Followed, Kept> how, String what) {
        var missed = which(action -> how.apply(action) == Kept.MISSED);
        if (!missed.isEmpty()) {
            return Ruling.of(Verdict.BREACHED, what + "-missed", missed);
        }
        var late = which(action -> how.apply(action) == Kept.AGAIN);
        return whenOver(
                late.isEmpty()
                        ? Ruling.of(Verdict.SATISFIED)
                        : Ruling.of(Verdict.LATE, what + "-missed", late));
    }

    private Ruling supervised() {
        var passed = which(Followed::isPassedOver);
        if (!passed.isEmpty()) {
            return Ruling.of(Verdict.BREACHED, "organiser-passed-over", passed);
        }
        var waiting = which(Followed::isUnacknowledged);
        return waiting.isEmpty()
                ? whenOver(Ruling.of(Verdict.SATISFIED))
                : Ruling.of(Verdict.PENDING, "escalations-open", waiting);
    }

    private Ruling whenOver(Ruling ruling) {
        var open = heard.open(assigned);
        return open.isEmpty() ? ruling : Ruling.of(Verdict.PENDING, "actions-open", open);
    }

    private Stream<Object> unheard() {
        var known = which(_ -> true);
        return assigned.stream().filter(item -> !known.contains(item)).map(item -> item);
    }

    private List<Object> which(Predicate<Followed> meant) {
        return heard.actions().stream().filter(meant).map(Executed::name).toList();
    }

    /// Its number in the minutes, or its id where that is not known.
    private static Object name(Followed action) {
        return action.item() == null ? action.actionId() : action.item();
    }
}
