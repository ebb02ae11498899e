package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /// @param endedAt null while it is on
    public record ItemTime(int n, Instant startedAt, @Nullable Instant endedAt) {}

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

    /// The plan with the end it was extended to.
    public @Nullable Timetable extended(@Nullable Timetable planned) {
        return planned == null || extensions.isEmpty()
                ? planned
                : new Timetable(planned.startsAt(), extensions.getLast().endsAt(), planned.zone());
    }

    boolean isAnyOn() {
        return items.stream().anyMatch(item -> item.endedAt() == null);
    }

    boolean isOn(int n) {
        return running(n).isPresent();
    }

    /// It was on and is not any more.
    boolean isOver(int n) {
        return !isOn(n) && items.stream().anyMatch(item -> item.n() == n);
    }

    /// The item that is on, if it is this one.
    Optional<ItemTime> running(int n) {
        return items.stream().filter(i -> i.n() == n && i.endedAt() == null).findFirst();
    }

    Turns after(CourseEvent event) {
        return switch (event) {
            case MeetingSuspended e ->
                    suspensions(
                            and(suspensions, new Suspension(e.suspendedAt(), null, e.reason())));
            case MeetingResumed e -> resumedAt(e.resumedAt()).due(e.endDueAt());
            case MeetingExtended e ->
                    extensions(and(extensions, new Extension(e.endsAt(), e.reason())))
                            .due(e.endDueAt());
            case AgendaItemStarted e -> items(and(items, new ItemTime(e.n(), e.startedAt(), null)));
            case AgendaItemEnded e -> items(items.stream().map(i -> ended(i, e)).toList());
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

    private static ItemTime ended(ItemTime item, AgendaItemEnded e) {
        return item.n() == e.n() && item.endedAt() == null
                ? new ItemTime(item.n(), item.startedAt(), e.endedAt())
                : item;
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static Instant turn(Suspension suspension) {
        return suspension.to() == null ? suspension.from() : suspension.to();
    }
}
