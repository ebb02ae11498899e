package org.huiyi.meeting.read.compliance;

/// How a rule was met.
enum Verdict {
    SATISFIED,
    LATE,
    BREACHED,
    PENDING,
    NOT_APPLICABLE
}
