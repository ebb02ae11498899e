package org.huiyi.action.read.graph;

import java.time.Instant;
import java.util.List;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.law.OutcomeOfResolutions.Outcome;

/// From the decisions of a meeting to the actions that carry them out, how far those are, and what took
/// their place, in this meeting and in every other that is reached.
///
/// @param resolutions decisions, those of the meeting asked for first
/// @param broken where a decision leads nowhere
/// @param complete false where the graph was cut because it is too large
record Graph(
        String meetingId,
        List<Decision> resolutions,
        List<Commitment> actions,
        List<Link> links,
        List<Break> broken,
        boolean complete) {
    /// @param id `<meetingId>/<resolution>`
    record Decision(String id, String meetingId, int resolution, Outcome outcome) {}

    /// @param reports how many there were
    /// @param percent as last told
    record Commitment(
            String id,
            String meetingId,
            int resolution,
            String party,
            Instant dueAt,
            ActionStatus status,
            int percent,
            int reports) {}

    /// @param to an action, a meeting or a decision
    record Link(String from, Kind kind, String to) {
        enum Kind {
            CARRIED_OUT_BY,
            SUPERSEDED_BY
        }
    }

    /// @param at the decision or action
    record Break(String at, Why why) {
        enum Why {
            /// Given up, and nothing was said to take its place.
            NOTHING_FOLLOWS,
            /// What is said to take its place is not known, or none of the reader's business.
            SUCCESSOR_UNKNOWN,
            /// None of its actions was carried out.
            ABANDONED,
            /// No action carries it out, and nothing says why not.
            IDLE,
            /// A later meeting resolved otherwise.
            REVERSED
        }
    }
}
