package org.huiyi.meeting.meeting;

import org.jspecify.annotations.Nullable;

/// What is under way while a meeting is prepared.
///
/// @param agendaChanges how many changes of the agenda the parties had or have to be told of
public record Preparation(int agendaChanges, @Nullable PendingAgenda pendingAgenda) {
    static final Preparation NONE = new Preparation(0, null);

    Preparation awaiting(PendingAgenda pending) {
        return new Preparation(pending.change(), pending);
    }

    Preparation settled() {
        return new Preparation(agendaChanges, null);
    }
}
