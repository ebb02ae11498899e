package org.huiyi.action.action;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is around an action, beside its accountable party.
///
/// @param told contacts of the accountable party
/// @param overseers contacts of the organiser
/// @param contributors parties and persons who help; they owe nothing
/// @param delegated the assignee was named by the accountable party, and so is one of its own
/// @param orphaned the assignee has left, and nobody was named instead
/// @param knowing how far the accountable party knows of the action
/// @param returned notices of it that came back, and when
public record People(
        List<Told> told,
        List<Told> overseers,
        List<String> contributors,
        boolean delegated,
        boolean orphaned,
        Knowing knowing,
        Map<String, Instant> returned) {
    /// How far the accountable party knows of the action.
    public sealed interface Knowing {
        /// It was told, or did something about it, or is taken to know.
        ///
        /// @param notices all that told it, and when each was handed over; empty where it knows otherwise
        record Informed(Map<String, Instant> notices) implements Knowing {
            static final Informed OTHERWISE = new Informed(Map.of());

            public Informed {
                notices = Map.copyOf(notices);
            }
        }

        /// It is to be told.
        record Awaited(Instant by) implements Knowing {}

        /// It was not told in time, or what told it came back, and that was declared.
        record Missed() implements Knowing {}
    }

    public People {
        told = List.copyOf(told);
        overseers = List.copyOf(overseers);
        contributors = List.copyOf(contributors);
        returned = Map.copyOf(returned);
    }

    People helpedBy(List<String> newContributors) {
        return new People(told, overseers, newContributors, delegated, orphaned, knowing, returned);
    }

    People withDelegate() {
        return new People(told, overseers, contributors, true, false, knowing, returned);
    }

    People withoutAssignee() {
        return new People(told, overseers, contributors, delegated, true, knowing, returned);
    }

    People with(Knowing newKnowing) {
        return new People(told, overseers, contributors, delegated, orphaned, newKnowing, returned);
    }

    /// Told by a notice as well, which adds nothing where the party knows otherwise.
    People toldBy(String noticeId, Instant at) {
        return switch (knowing) {
            case Knowing.Informed(var notices) when notices.isEmpty() -> this;
            case Knowing.Informed(var notices) ->
                    with(new Knowing.Informed(with(notices, noticeId, at)));
            case Knowing.Awaited _, Knowing.Missed _ ->
                    with(new Knowing.Informed(Map.of(noticeId, at)));
        };
    }

    People returned(String noticeId, Instant at) {
        var left = new HashMap<>(notices());
        left.remove(noticeId);
        var now = left.isEmpty() ? new Knowing.Missed() : new Knowing.Informed(left);
        var all = with(returned, noticeId, at);
        return new People(told, overseers, contributors, delegated, orphaned, now, all);
    }

    /// The notices that alone told it.
    Map<String, Instant> notices() {
        return knowing instanceof Knowing.Informed(var notices) ? notices : Map.of();
    }

    /// A word that was heard before its return says nothing new when it is heard again.
    boolean isNews(@Nullable String noticeId, Instant at) {
        boolean certain = isTold() && notices().isEmpty();
        boolean known = noticeId != null && isKnown(noticeId, at);
        return !certain && !known;
    }

    private boolean isKnown(String noticeId, Instant at) {
        var back = returned.get(noticeId);
        return notices().containsKey(noticeId) || back != null && !at.isAfter(back);
    }

    /// It told the party, and came back afterwards.
    boolean isReturn(String noticeId, Instant at) {
        var handedOver = notices().get(noticeId);
        return handedOver != null && !at.isBefore(handedOver);
    }

    private static Map<String, Instant> with(
            Map<String, Instant> times, String noticeId, Instant at) {
        var more = new HashMap<>(times);
        more.put(noticeId, at);
        return more;
    }

    People overseenBy(List<Told> newOverseers) {
        return new People(told, newOverseers, contributors, delegated, orphaned, knowing, returned);
    }

    /// Reports and checks are expected of those who know only.
    public boolean isTold() {
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
