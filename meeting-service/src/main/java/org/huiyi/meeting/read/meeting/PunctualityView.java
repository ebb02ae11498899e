package org.huiyi.meeting.read.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Suspension;
import org.huiyi.meeting.meeting.Turns;
import org.huiyi.meeting.meeting.Turns.ItemTime;
import org.jspecify.annotations.Nullable;

/// Actual times against the plan.
///
/// @param startedLate null before the start or without a plan; negative when early
/// @param extendedTo the end it was last extended to
/// @param endedLate against the planned end; negative when early
/// @param ends everything that was taken for the end, the one that counts last
record PunctualityView(
        @Nullable Duration startedLate,
        @Nullable Instant extendedTo,
        @Nullable Duration endedLate,
        List<PauseView> suspensions,
        List<ItemView> items,
        List<SignalView> endSignals,
        List<EndView> ends) {
    record PauseView(Instant from, @Nullable Instant to, @Nullable String reason) {
        static PauseView of(Suspension one) {
            return new PauseView(one.from(), one.to(), MeetingView.text(one.reason()));
        }
    }

    /// @param n its place in the agenda; null when it is on it no longer
    record ItemView(
            @Nullable Integer n,
            @Nullable Integer plannedMinutes,
            Instant startedAt,
            @Nullable Instant endedAt) {
        static ItemView of(ItemTime time, Agenda agenda) {
            return new ItemView(
                    agenda.placeOf(time.item()).orElse(null),
                    agenda.find(time.item()).map(AgendaItem::minutes).orElse(null),
                    time.startedAt(),
                    time.endedAt());
        }
    }

    record SignalView(String source, Instant at) {}

    /// @param provisional nobody told it
    record EndView(
            Instant endedAt,
            Instant minutesDueAt,
            boolean provisional,
            @Nullable String source,
            @Nullable String reason) {
        static EndView of(Turns.End end) {
            return new EndView(
                    end.endedAt(),
                    end.minutesDueAt(),
                    end.provisional(),
                    end.source(),
                    MeetingView.text(end.reason()));
        }
    }

    static PunctualityView of(
            Registered meeting, @Nullable Instant startedAt, @Nullable Instant endedAt) {
        var plan = meeting.plan();
        var timetable = plan.slot().timetable();
        var turns = plan.proceedings().turns();
        return new PunctualityView(
                timetable == null ? null : off(timetable.startsAt(), startedAt),
                turns.extensions().isEmpty() ? null : turns.extensions().getLast().endsAt(),
                timetable == null ? null : off(timetable.endsAt(), endedAt),
                turns.suspensions().stream().map(PauseView::of).toList(),
                turns.items().stream().map(time -> ItemView.of(time, plan.agenda())).toList(),
                turns.signals().stream().map(s -> new SignalView(s.source(), s.at())).toList(),
                turns.ends().stream().map(EndView::of).toList());
    }

    private static @Nullable Duration off(Instant planned, @Nullable Instant actual) {
        return actual == null ? null : Duration.between(planned, actual);
    }
}
