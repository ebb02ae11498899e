package org.huiyi.action.read.actions;

import org.huiyi.action.action.ActionStatus;
import org.jspecify.annotations.Nullable;

/// What a list is narrowed to; null narrows nothing.
record ActionFilter(
        @Nullable String meetingId,
        @Nullable String party,
        @Nullable String assignee,
        @Nullable ActionStatus status,
        @Nullable Boolean overdue) {}
