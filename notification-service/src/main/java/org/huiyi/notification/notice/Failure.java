package org.huiyi.notification.notice;

import org.huiyi.contracts.decision.Personal;

/// Why an attempt did not succeed.
///
/// @param code the relay's reply code, 0 when it gave none
/// @param reply what the relay said; it may name the recipient's address
public record Failure(Outcome outcome, int code, Personal reply) {
    /// What is known about the message after a failed attempt.
    public enum Outcome {
        /// Not taken, and worth another attempt.
        TEMPORARY,
        /// Not taken, and never will be.
        PERMANENT,
        /// The connection broke; the relay may have taken it.
        UNKNOWN,
        /// No letter could be made of it, now or later; no relay was asked.
        UNWRITABLE
    }
}
