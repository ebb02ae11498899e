package org.huiyi.meeting.translation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1.Change;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1.What;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.SessionOfMeeting;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Difference;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.meeting.minutes.Minutes;
import org.jspecify.annotations.Nullable;

/// The newest edition as a letter: the common part as it now stands, how the meeting was held, and of an
/// amendment why and what is different. Of a sensitive meeting nothing of this travels, and the annex of none.
///
/// @param cause what makes it a letter of its own: the event, and where that is not the minutes' the session too
/// @param held the meeting as the edition tells it
record MinutesLetters(String cause, Plan plan, Plan held, Record of) {
    /// @param session counted from 1
    record Record(int session, Minutes minutes) {}

    MinutesV1 to(List<Recipient> recipients) {
        boolean sensitive = Audience.isSensitive(plan);
        Edition edition = edition();
        Contents open = sensitive ? Contents.empty() : edition.contents();
        return new MinutesV1(
                cause,
                plan.meetingId(),
                Audience.title(plan),
                recipients,
                edition.at(),
                requireNonNull(of.minutes().publication()).late(),
                plan.slot().zone(),
                open.points().entries(),
                open.resolutions().entries().stream().map(Resolution::text).toList(),
                open.actions().entries().stream().flatMap(MinutesLetters::task).toList(),
                edition.number(),
                sensitive ? null : edition.reason(),
                sensitive ? List.of() : changes(),
                sensitive ? null : new MinutesRecords(plan, told(), edition).all(),
                plan.proceedings().sessions().named(of.session()));
    }

    /// What is told of one session is what it saw.
    private Plan told() {
        return held.proceedings().sessions().told(of.session()).isEmpty()
                ? held
                : SessionOfMeeting.of(held, of.session());
    }

    private Edition edition() {
        return of.minutes().aftermath().editions().getLast();
    }

    private List<Change> changes() {
        List<Edition> editions = of.minutes().aftermath().editions();
        return editions.size() < 2
                ? List.of()
                : Difference.between(editions.get(editions.size() - 2), editions.getLast())
                        .withoutAnnex()
                        .changes()
                        .stream()
                        .map(MinutesLetters::change)
                        .toList();
    }

    private static Change change(Difference.Change change) {
        ActionItem action = change.action();
        return new Change(
                What.valueOf(change.kind().name()),
                change.section().name(),
                change.number(),
                change.before(),
                change.after(),
                action == null ? null : action.partyId(),
                action == null ? null : name(action.assignee()),
                action == null ? null : action.dueAt());
    }

    static @Nullable String name(@Nullable Assignee assignee) {
        if (assignee == null) {
            return null;
        }
        return assignee.person() == null ? assignee.department() : assignee.person();
    }

    private static Stream<Personal> task(ActionItem item) {
        return Stream.ofNullable(item.task());
    }
}
