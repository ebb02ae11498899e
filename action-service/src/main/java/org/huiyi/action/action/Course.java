package org.huiyi.action.action;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.action.action.People.Knowing;
import org.huiyi.action.law.AcceptanceOfActions;
import org.huiyi.action.law.Cause;
import org.huiyi.contracts.decision.Actor;
import org.jspecify.annotations.Nullable;

/// What every assigned action has, whatever its state: the item, the people, the pace, and what was
/// escalated.
public record Course(Item item, People people, Pace pace, List<Escalation> escalations) {
    public Course {
        escalations = List.copyOf(escalations);
    }

    Course with(Item newItem) {
        return new Course(newItem, people, pace, escalations);
    }

    Course with(People newPeople) {
        return new Course(item, newPeople, pace, escalations);
    }

    Course with(Pace newPace) {
        return new Course(item, people, newPace, escalations);
    }

    /// The party did something about it, and so knows of it whatever became of notices.
    Course aware() {
        return with(people.with(Knowing.Informed.OTHERWISE));
    }

    Course escalated(Escalation escalation) {
        var all = Stream.concat(escalations.stream(), Stream.of(escalation)).toList();
        return new Course(item, people, pace, all);
    }

    Course acknowledged(int n) {
        return each(e -> e.n() == n ? e.acknowledge() : e);
    }

    /// What caused these was done.
    Course over(Cause... causes) {
        var done = Arrays.asList(causes);
        return each(e -> done.contains(e.cause()) ? e.end() : e);
    }

    private Course each(UnaryOperator<Escalation> change) {
        return new Course(item, people, pace, escalations.stream().map(change).toList());
    }

    /// The rungs told for a cause since it was last done.
    List<Escalation> run(Cause cause) {
        return escalations.stream().filter(e -> e.cause() == cause && !e.over()).toList();
    }

    /// When what was escalated for this cause came up.
    public Optional<Instant> since(Cause cause) {
        return run(cause).stream().map(Escalation::dueAt).findFirst();
    }

    /// May take the action on, report on it and complete it.
    public boolean isOwedBy(Actor actor) {
        return AcceptanceOfActions.isOwed(actor, item.partyId(), actingPerson());
    }

    /// The assignee where that is a person who may act whatever their party; whom the party itself named
    /// may act as one of the party only.
    public @Nullable String actingPerson() {
        return item.assigneeIsPerson() && !people.delegated() ? item.assignee() : null;
    }

    boolean isHelpedBy(Actor actor) {
        return contribution(actor).isPresent();
    }

    /// The contributor that somebody who owes nothing speaks for: themselves, or their party.
    Optional<String> contribution(Actor actor) {
        return isOwedBy(actor)
                ? Optional.empty()
                : Stream.of(actor.sub(), actor.party())
                        .filter(people.contributors()::contains)
                        .findFirst();
    }

    /// The organiser's contacts, but for those above them.
    public List<Told> organisers() {
        return orAll(t -> !isSupervisor(t));
    }

    /// Whom the highest rung reaches.
    public List<Told> supervisors() {
        return orAll(this::isSupervisor);
    }

    private boolean isSupervisor(Told contact) {
        return item.policy().supervisors().contains(contact.personId());
    }

    private List<Told> orAll(Predicate<Told> meant) {
        var some = people.overseers().stream().filter(meant).toList();
        return some.isEmpty() ? people.overseers() : some;
    }

    /// May know that the action exists.
    public boolean isVisibleTo(Actor actor) {
        return isOwedBy(actor) || isHelpedBy(actor) || actor.party().equals(item.organiser());
    }
}
