package org.huiyi.notification.letter;

import org.jspecify.annotations.Nullable;

/// A finished message. The subject is one line without control characters; the HTML is escaped.
///
/// @param calendar an iCalendar request (RFC 5545, RFC 5546) where the reader is asked to come
public record Letter(String subject, String text, String html, @Nullable String calendar) {}
