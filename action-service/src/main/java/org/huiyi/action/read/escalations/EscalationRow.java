package org.huiyi.action.read.escalations;

import java.time.Instant;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;

/// An escalation as its organiser supervises it.
///
/// @param n its number in the action
/// @param party the accountable one
/// @param step its rung on the ladder of this cause, from 1
/// @param dueAt when the rung was due
/// @param over what caused it was done since
record EscalationRow(
        String actionId,
        int n,
        String meetingId,
        String party,
        Cause cause,
        int step,
        Level to,
        Instant dueAt,
        boolean acknowledged,
        boolean over) {}
