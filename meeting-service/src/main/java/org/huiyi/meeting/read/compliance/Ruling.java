package org.huiyi.meeting.read.compliance;

import java.util.List;
import java.util.stream.Stream;

/// A verdict with its grounds. What findings say is added to them in words.
record Ruling(Verdict verdict, List<Ground> grounds) {
    static Ruling of(Verdict verdict) {
        return new Ruling(verdict, List.of());
    }

    Ruling and(List<Ground> more) {
        return new Ruling(verdict, Stream.concat(grounds.stream(), more.stream()).toList());
    }

    static Ruling of(Verdict verdict, String code, Object... arguments) {
        return new Ruling(verdict, List.of(Ground.of(code, arguments)));
    }
}
