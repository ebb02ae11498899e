package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Improvement.Decision;
import org.huiyi.meeting.meeting.ImprovementEvent.*;

/// What earlier meetings of the series offer this one, in the order it was offered.
public record Improvements(List<Improvement> all) {
    public static final Improvements NONE = new Improvements(List.of());

    /// Those that stand: a new evaluation took the place of what was undecided in the one before.
    public List<Improvement> standing() {
        return all.stream().filter(each -> !each.replaced()).toList();
    }

    public Optional<Improvement> find(int n) {
        return standing().stream().filter(each -> each.n() == n).findFirst();
    }

    boolean know(Lessons lessons) {
        return all.stream()
                .anyMatch(each ->
                        each.from().equals(lessons.meetingId())
                                && each.evaluation() >= lessons.evaluation());
    }

    Improvements after(ImprovementEvent event) {
        return switch (event) {
            case ImprovementsOffered e -> offered(e);
            case ImprovementAdopted e ->
                    change(e.n(), i -> i.decided(new Decision(true, e.decidedAt(), e.reason())));
            case ImprovementDeclined e ->
                    change(e.n(), i -> i.decided(new Decision(false, e.decidedAt(), e.reason())));
        };
    }

    private Improvements offered(ImprovementsOffered e) {
        var kept = all.stream().map(i -> i.isOpen() && i.from().equals(e.from()) ? i.givenUp() : i);
        var added =
                IntStream.rangeClosed(1, e.improvements())
                        .mapToObj(number ->
                                new Improvement(
                                        all.size() + number,
                                        e.from(),
                                        e.evaluation(),
                                        number,
                                        e.offeredAt(),
                                        null,
                                        false));
        return new Improvements(Stream.concat(kept, added).toList());
    }

    private Improvements change(int n, UnaryOperator<Improvement> change) {
        return new Improvements(all.stream().map(i -> i.n() == n ? change.apply(i) : i).toList());
    }
}
