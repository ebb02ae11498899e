package org.huiyi.meeting.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.access.AccessEvent.AccessDenied;
import org.huiyi.meeting.access.AccessEvent.ContentRead;
import org.jspecify.annotations.Nullable;

/// The accesses of one meeting on one day, in order.
public record Access(List<ContentRead> reads, List<AccessDenied> denials) {
    static final Access NONE = new Access(List.of(), List.of());

    boolean wasRead(String personId, String thing, int version, @Nullable Personal reason) {
        return reads.stream()
                .anyMatch(read ->
                        read.version() == version
                                && read.personId().equals(personId)
                                && read.thing().equals(thing)
                                && Objects.equals(read.reason(), reason));
    }

    boolean wasDenied(String personId, String thing, String cause) {
        return denials.stream()
                .anyMatch(denial ->
                        denial.personId().equals(personId)
                                && denial.thing().equals(thing)
                                && denial.cause().equals(cause));
    }

    long denialsOf(String personId) {
        return denials.stream().filter(denial -> denial.personId().equals(personId)).count();
    }

    Access and(ContentRead read) {
        return new Access(Stream.concat(reads.stream(), Stream.of(read)).toList(), denials);
    }

    Access and(AccessDenied denial) {
        return new Access(reads, Stream.concat(denials.stream(), Stream.of(denial)).toList());
    }
}
