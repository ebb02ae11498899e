package org.huiyi.eventstore;

import org.jspecify.annotations.Nullable;

/// What comes with a command beside its content.
///
/// @param key the caller's Idempotency-Key
/// @param bodyHash what the key was used for: method, path and body
/// @param expected the version the caller has seen
/// @param dryRun decide, but record nothing
/// @param correlationId the story this belongs to; null starts a new one
/// @param causationId the id of the event or request that led here
public record Conditions(
        @Nullable String key,
        @Nullable String bodyHash,
        Expected expected,
        boolean dryRun,
        @Nullable String correlationId,
        @Nullable String causationId) {

    /// The version a caller asks for, by `If-Match`.
    public sealed interface Expected {
        /// The operation does not ask for a version.
        record Any() implements Expected {}

        /// The operation asks for a version and none was given: 428.
        record Missing() implements Expected {}

        /// A version that could never be one of ours was given, or another than the present one: 412.
        record Exactly(long version) implements Expected {}
    }

    public static Conditions none() {
        return new Conditions(null, null, new Expected.Any(), false, null, null);
    }

    /// For a command that follows from an event or a message.
    public static Conditions causedBy(String causationId, @Nullable String correlationId) {
        return new Conditions(null, null, new Expected.Any(), false, correlationId, causationId);
    }
}
