package org.huiyi.action.read.duties;

import java.time.Instant;
import org.huiyi.action.action.Duty;
import org.huiyi.contracts.law.Rule;

/// What a rule asks of the caller next.
///
/// @param party that owes it
record DutyRow(
        String actionId,
        String meetingId,
        Duty.Kind kind,
        String party,
        Instant dueAt,
        Rule rule,
        String clause) {}
