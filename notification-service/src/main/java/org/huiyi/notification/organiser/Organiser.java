package org.huiyi.notification.organiser;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The organiser of one meeting.
///
/// @param party null before anything was heard
/// @param heard the foreign events it is known from
public record Organiser(@Nullable String party, List<String> heard) {
    static final Organiser UNKNOWN = new Organiser(null, List.of());

    Organiser heard(String successor, String foreignEventId) {
        return new Organiser(
                successor, Stream.concat(heard.stream(), Stream.of(foreignEventId)).toList());
    }
}
