package org.huiyi.action.action;

import java.util.List;
import java.util.stream.Stream;

/// Who is around an action, beside its accountable party.
///
/// @param told contacts of the accountable party
/// @param overseers contacts of the organiser
/// @param contributors parties and persons who help; they owe nothing
/// @param delegated the assignee was named by the accountable party, and so is one of its own
/// @param orphaned the assignee has left, and nobody was named instead
public record People(
        List<Told> told,
        List<Told> overseers,
        List<String> contributors,
        boolean delegated,
        boolean orphaned) {
    public People {
        told = List.copyOf(told);
        overseers = List.copyOf(overseers);
        contributors = List.copyOf(contributors);
    }

    People helpedBy(List<String> newContributors) {
        return new People(told, overseers, newContributors, delegated, orphaned);
    }

    People withDelegate() {
        return new People(told, overseers, contributors, true, false);
    }

    People withoutAssignee() {
        return new People(told, overseers, contributors, delegated, true);
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
