package org.huiyi.notification.confidentiality;

import java.util.List;
import java.util.stream.Stream;

/// How one meeting is classified.
///
/// @param sensitive false also before anything was heard: what was sensitive from the start is told without text
/// @param heard the foreign events it is known from
public record Confidentiality(boolean sensitive, List<String> heard) {
    static final Confidentiality UNKNOWN = new Confidentiality(false, List.of());

    Confidentiality heard(boolean isSensitive, String foreignEventId) {
        return new Confidentiality(
                isSensitive, Stream.concat(heard.stream(), Stream.of(foreignEventId)).toList());
    }
}
