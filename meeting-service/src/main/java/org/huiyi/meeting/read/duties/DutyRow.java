package org.huiyi.meeting.read.duties;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// A duty as it is kept, whichever service asks it.
///
/// @param kind one of {@link Owed.Kind}, or `ACTION_` and what action-service calls it
/// @param matter of an action its id
/// @param title null where it is withheld
public record DutyRow(
        String id,
        String meetingId,
        String kind,
        Rule rule,
        String matter,
        String party,
        @Nullable String person,
        @Nullable Instant dueAt,
        @Nullable String title) {
    private static final String OF_ACTION = "ACTION_";

    boolean isOfAction() {
        return kind.startsWith(OF_ACTION);
    }

    /// Where it is done; of an action, where it is read at action-service.
    String link() {
        return isOfAction()
                ? "/v1/actions/" + matter
                : known().map(owed -> owed.link(meetingId, matter))
                        .orElse("/v1/meetings/" + meetingId);
    }

    /// Whose minutes it is about; empty where it is the meeting's, or about none.
    String session() {
        return known().map(owed -> owed.session(matter)).orElse("");
    }

    private Optional<Owed.Kind> known() {
        return Stream.of(Owed.Kind.values()).filter(each -> each.name().equals(kind)).findFirst();
    }
}
