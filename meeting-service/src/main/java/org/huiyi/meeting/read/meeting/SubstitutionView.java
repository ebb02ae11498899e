package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.meeting.Substitution;
import org.jspecify.annotations.Nullable;

/// Who acts in whose place.
///
/// @param items the agenda items it is for; empty means all of them
/// @param until when the principal came after all
record SubstitutionView(
        String principal,
        String substitute,
        @Nullable String name,
        List<Integer> items,
        @Nullable String authority,
        Instant from,
        @Nullable Instant until) {
    static SubstitutionView of(Substitution s) {
        return new SubstitutionView(
                s.principal(),
                s.substitute().personId(),
                MeetingView.text(s.substitute().name()),
                s.items(),
                MeetingView.text(s.authority()),
                s.from(),
                s.until());
    }
}
