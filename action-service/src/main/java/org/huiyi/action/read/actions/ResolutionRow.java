package org.huiyi.action.read.actions;

import java.util.List;
import org.huiyi.action.action.ActionStatus;

/// A resolution of published minutes that actions carry out.
///
/// @param open until every action of it is verified, also those that the reader may not see
/// @param actions those that the reader may see
record ResolutionRow(String meetingId, int resolution, boolean open, List<OfAction> actions) {
    record OfAction(String id, ActionStatus status) {}
}
