package org.huiyi.action.read.actions;

import java.util.Optional;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.action.Item;
import org.huiyi.action.history.SensitiveMeetings;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Histories;
import org.huiyi.rest.Answers;
import org.springframework.context.i18n.LocaleContextHolder;

/// Reads actions from their histories, so that every write acknowledged before shows, and erased texts do
/// not.
public final class ActionViews {
    private final Histories histories;
    private final SensitiveMeetings sensitive;
    private final Answers answers;

    public ActionViews(Histories histories, Answers answers) {
        this.histories = histories;
        this.sensitive = new SensitiveMeetings(histories);
        this.answers = answers;
    }

    /// Empty where there is no such action, or none that the reader may know of.
    Optional<ActionView> find(String id, Actor reader) {
        var past = histories.fold(ActionDecider.INSTANCE, id);
        return past.state() instanceof Known action && action.course().isVisibleTo(reader)
                ? Optional.of(view(new Chronicle(past.events()), action, past.version()))
                : Optional.empty();
    }

    /// The task is shown to whoever owes, follows or verifies it; what the meeting was about is for those who
    /// agreed, and stays with it.
    private boolean isWithheld(Item item) {
        return item.title().isBlank() || sensitive.contain(item.meetingId());
    }

    private ActionView view(Chronicle chronicle, Known action, long version) {
        var item = action.item();
        var course = action.course();
        var open = action instanceof Open;
        return new ActionView(
                item.actionId(),
                version,
                item.meetingId(),
                isWithheld(item) ? null : item.title(),
                item.number(),
                item.resolution(),
                item.task().readable(),
                item.organiser(),
                item.partyId(),
                item.assignee(),
                course.people().orphaned(),
                course.people().contributors(),
                item.dueAt(),
                item.checkEvery(),
                open ? course.pace().report().at() : null,
                open ? course.pace().check().at() : null,
                action instanceof Completed claimed ? claimed.verifyBy() : null,
                action.status(),
                action.status() == ActionStatus.OVERDUE,
                course.pace().percent(),
                course.people().isTold() ? chronicle.told() : null,
                chronicle.reports(),
                chronicle.checks(),
                chronicle.missed(),
                chronicle.extensions(),
                chronicle.delegations(),
                Chronicle.escalations(course),
                chronicle.reopenings(),
                chronicle.contest(),
                chronicle.settlement(),
                chronicle.completion(),
                chronicle.verification(),
                Chronicle.disposition(action, chronicle),
                chronicle.findings(f -> answers.remark(f, LocaleContextHolder.getLocale())));
    }
}
