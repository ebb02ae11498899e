package org.huiyi.meeting.read.compliance;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Improvement;
import org.huiyi.meeting.meeting.Improvements;

/// Which improvements of earlier meetings this one adopted, which it did not, and which it said nothing of.
final class Improved {
    private Improved() {}

    static List<Ground> grounds(Improvements improvements) {
        return Stream.of(
                        ground(improvements, "improvements-adopted", i -> isDecided(i, true)),
                        ground(improvements, "improvements-declined", i -> isDecided(i, false)),
                        ground(improvements, "improvements-undecided", Improvement::isOpen))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Ground> ground(
            Improvements improvements, String code, Predicate<Improvement> which) {
        var numbers = improvements.standing().stream().filter(which).map(Improvement::n).toList();
        return numbers.isEmpty() ? Stream.empty() : Stream.of(Ground.of(code, numbers));
    }

    private static boolean isDecided(Improvement improvement, boolean adopted) {
        var decision = improvement.decision();
        return decision != null && decision.adopted() == adopted;
    }
}
