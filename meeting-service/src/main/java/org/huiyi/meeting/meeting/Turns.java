package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.jspecify.annotations.Nullable;

/// The turns that the course of a meeting took.
///
/// @param ends everything that was taken for its end, the one that counts last
/// @param endDueAt when it is taken to be over if nobody ends it; null when it has no planned end
public record Turns(
        List<Suspension> suspensions,
        List<Signal> signals,
        List<Extension> extensions,
        List<ItemTime> items,
        List<End> ends,
        @Nullable Instant endDueAt) {
    static final Turns NONE =
            new Turns(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /// What a conference platform saw.
    public record Signal(String source, Instant at) {}

    public record Extension(Instant endsAt, Personal reason) {}

    /// @param item its id
    /// @param endedAt null while it is on
    public record ItemTime(int item, Instant startedAt, @Nullable Instant endedAt) {
        boolean isOn() {
            return endedAt == null;
        }

        ItemTime in(Session session) {
            return new ItemTime(item, session.from(startedAt), session.until(endedAt));
        }

        /// @param to null means to this day
        boolean overlaps(Instant from, @Nullable Instant to) {
            return (endedAt == null || from.isBefore(endedAt))
                    && (to == null || startedAt.isBefore(to));
        }
    }

    /// @param reason why it was corrected; null of the first
    public record End(
            Instant endedAt,
            Instant minutesDueAt,
            boolean provisional,
            @Nullable String source,
            @Nullable Personal reason) {}

    /// The last suspension or resumption.
    Optional<Instant> last() {
        return suspensions.isEmpty() ? Optional.empty() : Optional.of(turn(suspensions.getLast()));
    }

    /// The suspension that lasts.
    Optional<Suspension> interruption() {
        return suspensions.stream().filter(one -> one.to() == null).findFirst();
    }

    /// The plan with the end it was extended to.
    public @Nullable Timetable extended(@Nullable Timetable planned) {
        return planned == null || extensions.isEmpty()
                ? planned
                : new Timetable(planned.startsAt(), extensions.getLast().endsAt(), planned.zone());
    }

    boolean isAnyOn() {
        return items.stream().anyMatch(ItemTime::isOn);
    }

    boolean isOn(int item) {
        return running(item).isPresent();
    }

    /// It was on and is not any more.
    boolean isOver(int item) {
        return !isOn(item) && items.stream().anyMatch(time -> time.item() == item);
    }

    /// The item that is on, if it is this one.
    Optional<ItemTime> running(int item) {
        return items.stream().filter(time -> time.item() == item && time.isOn()).findFirst();
    }

    /// @param agenda the one that stood then: the events tell places
    Turns after(CourseEvent event, Agenda agenda) {
        return switch (event) {
            case MeetingSuspended e ->
                    suspensions(
                            and(
                                    suspensions,
                                    new Suspension(
                                            e.suspendedAt(), null, e.reason(), e.boundaryAt())));
            case MeetingResumed e -> resumedAt(e.resumedAt()).due(e.endDueAt());
            case SessionEnded _ -> this;
            case MeetingExtended e ->
                    extensions(and(extensions, new Extension(e.endsAt(), e.reason())))
                            .due(e.endDueAt());
            case AgendaItemStarted e ->
                    items(and(items, new ItemTime(id(agenda, e.n()), e.startedAt(), null)));
            case AgendaItemEnded e -> items(ended(id(agenda, e.n()), e.endedAt()));
            case EndSignalled e -> signals(and(signals, new Signal(e.source(), e.signalledAt())));
            case EndCorrected e ->
                    ends(
                            and(
                                    ends,
                                    new End(
                                            e.endedAt(),
                                            e.minutesDueAt(),
                                            false,
                                            null,
                                            e.reason())));
        };
    }

    /// A suspension lasts no longer than the meeting.
    Turns after(MeetingEnded e) {
        return resumedAt(e.endedAt())
                .ends(
                        and(
                                ends,
                                new End(
                                        e.endedAt(),
                                        e.minutesDueAt(),
                                        e.isProvisional(),
                                        e.source(),
                                        null)));
    }

    /// With some of the items' times only, as far as they reach into a session.
    Turns in(Session session, Predicate<ItemTime> which) {
        return items(items.stream().filter(which).map(time -> time.in(session)).toList());
    }

    Turns due(@Nullable Instant at) {
        return new Turns(suspensions, signals, extensions, items, ends, at);
    }

    private Turns resumedAt(Instant at) {
        return suspensions(suspensions.stream().map(s -> s.until(at)).toList());
    }

    private Turns suspensions(List<Suspension> changed) {
        return new Turns(changed, signals, extensions, items, ends, endDueAt);
    }

    private Turns signals(List<Signal> changed) {
        return new Turns(suspensions, changed, extensions, items, ends, endDueAt);
    }

    private Turns extensions(List<Extension> changed) {
        return new Turns(suspensions, signals, changed, items, ends, endDueAt);
    }

    private Turns items(List<ItemTime> changed) {
        return new Turns(suspensions, signals, extensions, changed, ends, endDueAt);
    }

    private Turns ends(List<End> changed) {
        return new Turns(suspensions, signals, extensions, items, changed, endDueAt);
    }

    /// Before items had ids, one that was moved while it was on was ended by the place it began at.
    private List<ItemTime> ended(int told, Instant at) {
        var on = items.stream().filter(ItemTime::isOn).map(ItemTime::item).toList();
        int item = on.size() == 1 ? on.getFirst() : told;
        return items.stream()
                .map(time ->
                        time.item() == item && time.isOn()
                                ? new ItemTime(item, time.startedAt(), at)
                                : time)
                .toList();
    }

    private static int id(Agenda agenda, int place) {
        return agenda.idAt(place).orElse(Agenda.NO_ITEM);
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static Instant turn(Suspension suspension) {
        return suspension.to() == null ? suspension.from() : suspension.to();
    }
}
