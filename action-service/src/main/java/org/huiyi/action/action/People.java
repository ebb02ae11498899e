package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Who is around an action, beside its accountable party.
///
/// @param told contacts of the accountable party
/// @param overseers contacts of the organiser
/// @param contributors parties and persons who help; they owe nothing
/// @param delegated the assignee was named by the accountable party, and so is one of its own
/// @param orphaned the assignee has left, and nobody was named instead
/// @param knowing how far the accountable party knows of the action
public record People(
        List<Told> told,
        List<Told> overseers,
        List<String> contributors,
        boolean delegated,
        boolean orphaned,
        Knowing knowing) {
    /// How far the accountable party knows of the action.
    public sealed interface Knowing {
        /// It was told, or did something about it, or is taken to know.
        record Informed() implements Knowing {}

        /// It is to be told.
        record Awaited(Instant by) implements Knowing {}

        /// It was not told in time, and that was declared.
        record Missed() implements Knowing {}
    }

    public People {
        told = List.copyOf(told);
        overseers = List.copyOf(overseers);
        contributors = List.copyOf(contributors);
    }

    People helpedBy(List<String> newContributors) {
        return new People(told, overseers, newContributors, delegated, orphaned, knowing);
    }

    People withDelegate() {
        return new People(told, overseers, contributors, true, false, knowing);
    }

    People withoutAssignee() {
        return new People(told, overseers, contributors, delegated, true, knowing);
    }

    People with(Knowing newKnowing) {
        return new People(told, overseers, contributors, delegated, orphaned, newKnowing);
    }

    People overseenBy(List<Told> newOverseers) {
        return new People(told, newOverseers, contributors, delegated, orphaned, knowing);
    }

    /// Reports and checks are expected of those who know only.
    boolean isTold() {
        return knowing instanceof Knowing.Informed;
    }

    /// Parties and persons known not to be of `partyId`.
    List<String> strangersTo(String partyId, String organiser) {
        var known = Stream.concat(told.stream(), overseers.stream()).toList();
        var mine =
                known.stream()
                        .filter(t -> t.partyId().equals(partyId))
                        .map(Told::personId)
                        .toList();
        var others =
                known.stream()
                        .filter(t -> !t.partyId().equals(partyId))
                        .flatMap(t -> Stream.of(t.partyId(), t.personId()))
                        .filter(id -> !mine.contains(id));
        return Stream.concat(others, Stream.of(organiser).filter(o -> !o.equals(partyId))).toList();
    }
}
