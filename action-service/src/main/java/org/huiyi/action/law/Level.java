package org.huiyi.action.law;

/// Whom an escalation reaches.
public enum Level {
    ASSIGNEE,
    /// The contacts of the accountable party.
    PARTY,
    ORGANISER,
    /// Above an organiser who does not answer.
    HIGHER
}
