package org.huiyi.meeting.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of a person beyond any one meeting.
///
/// @param departedAt when they left their organisation; null while they are there
/// @param erasedAt when they were last made unreadable; null when never
public record Person(@Nullable Instant departedAt, @Nullable Instant erasedAt) {
    public static final Person UNTOUCHED = new Person(null, null);
}
