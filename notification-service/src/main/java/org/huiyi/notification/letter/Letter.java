package org.huiyi.notification.letter;

import org.jspecify.annotations.Nullable;

/// A finished message. The subject is one line without control characters; the HTML is escaped.
///
/// @param calendar where the reader is asked to come, at another time or place than before, or not at all
public record Letter(String subject, String text, String html, @Nullable CalendarPart calendar) {}
