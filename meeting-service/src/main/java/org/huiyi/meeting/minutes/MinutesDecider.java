package org.huiyi.meeting.minutes;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.MinutesRefusal.MinutesNotYoursToObjectTo;
import org.huiyi.meeting.law.MinutesRefusal.MinutesNotYoursToPublish;
import org.huiyi.meeting.law.MinutesRefusal.MinutesNotYoursToWrite;
import org.huiyi.meeting.minutes.Copies.Copy;
import org.huiyi.meeting.minutes.Minutes.*;
import org.huiyi.meeting.minutes.MinutesCommand.*;
import org.huiyi.meeting.minutes.MinutesEvent.*;

/// Decides for minutes. The house's own commands answer in every state: an alarm that were refused would
/// ring for ever. Whether a caller may know of the meeting at all is settled where its facts are folded.
public enum MinutesDecider implements Decider<Minutes, MinutesCommand, MinutesEvent> {
    INSTANCE;

    /// The alarm set at the end of the meeting.
    public static final String MINUTES_DUE = "minutes-due";

    /// The alarms ahead of it.
    public static final String MINUTES_REMINDER = "minutes-reminder";

    @Override
    public Minutes initial() {
        return new NotOpened();
    }

    @Override
    public Minutes evolve(Minutes before, MinutesEvent event) {
        return switch (event) {
            case MinutesOpened _ -> new Drafting(before.contents());
            case MinutesDrafted e -> before.rewritten(e.contents());
            case MinutesFellDue e -> new Due(before.contents(), e.deadline());
            case MinutesRemindersSet e -> Reminding.after(before, e);
            case MinutesReminderDue e -> Reminding.after(before, e);
            case MinutesOverdue _ -> new Overdue(before.contents(), before.knownDeadline());
            case MinutesPublished e -> Published.of(before, e);
            case MinutesSentToParty e -> followed(before, after -> after.heard(Copy.of(e)));
            case MinutesCopySent e -> followed(before, after -> after.heard(Copy.of(e)));
            case MinutesBounced e -> followed(before, after -> after.heard(Copy.of(e)));
            case MinutesJudgedAgain e -> ((Published) before).judged(e);
            case MinutesUndelivered e ->
                    followed(before, after -> after.declaredUndelivered(e.parties()));
            case ObjectionAnswered e -> followed(before, after -> after.answered(e));
            case MinutesObjectedTo e -> followed(before, after -> after.objected(e));
            case MinutesAmended e -> ((Published) before).amended(e);
        };
    }

    private static Minutes followed(Minutes before, UnaryOperator<Aftermath> change) {
        var published = (Published) before;
        return published.with(change.apply(published.aftermath()));
    }

    @Override
    public Optional<Refusal> admit(Minutes minutes, MinutesCommand command) {
        return switch (command) {
            case DraftMinutes c -> admit(c.facts(), c, new MinutesNotYoursToWrite());
            case PublishMinutes c -> admit(c.facts(), c, new MinutesNotYoursToPublish());
            case AmendMinutes c -> admit(c.facts(), c, new MinutesNotYoursToPublish());
            case ObjectToMinutes c ->
                    c.facts().isOwed(c.act().actor())
                            ? Optional.empty()
                            : Optional.of(new MinutesNotYoursToObjectTo());
            case HandOverMinutes c -> admit(c.facts(), c, new MinutesNotYoursToPublish());
            case AnswerObjection c -> admit(c.facts(), c, new MinutesNotYoursToPublish());
            case OpenMinutes _,
                    LetMinutesFallDue _,
                    SetMinutesReminders _,
                    DeclareReminderDue _,
                    DeclareMinutesOverdue _,
                    RecordMinutesSent _,
                    RecordMinutesBounced _ ->
                    Optional.empty();
        };
    }

    private static Optional<Refusal> admit(
            MeetingFacts facts, MinutesCommand command, Refusal wrongRole) {
        return facts.mayWrite(command.act().actor()) ? Optional.empty() : Optional.of(wrongRole);
    }

    @Override
    public Decision<MinutesEvent> decide(Minutes minutes, MinutesCommand command) {
        return switch (command) {
            case OpenMinutes c -> open(minutes, c);
            case LetMinutesFallDue c -> fallDue(minutes, c);
            case DraftMinutes c -> Drafts.decide(minutes, c);
            case PublishMinutes c -> Publishing.decide(minutes, c);
            case AmendMinutes c -> Amending.decide(minutes, c);
            case ObjectToMinutes c -> Amending.decide(minutes, c);
            case DeclareMinutesOverdue c -> declare(minutes, c);
            case SetMinutesReminders c -> Reminding.decide(minutes, c);
            case DeclareReminderDue c -> Reminding.decide(minutes, c);
            case RecordMinutesSent c -> Delivering.decide(minutes, c);
            case RecordMinutesBounced c -> Delivering.decide(minutes, c);
            case HandOverMinutes c -> Delivering.decide(minutes, c);
            case AnswerObjection c -> Amending.decide(minutes, c);
        };
    }

    @Override
    public List<Alarm> alarms(MinutesEvent event) {
        return switch (event) {
            case MinutesFellDue e -> List.of(new Alarm(MINUTES_DUE, e.dueAt()));
            case MinutesJudgedAgain e -> List.of(new Alarm(MINUTES_DUE, e.dueAt()));
            case MinutesRemindersSet e ->
                    e.reminders().stream().map(at -> new Alarm(MINUTES_REMINDER, at)).toList();
            case MinutesEvent _ -> List.of();
        };
    }

    private static Decision<MinutesEvent> open(Minutes minutes, OpenMinutes c) {
        return minutes instanceof NotOpened
                ? accept(new MinutesOpened(c.meetingId(), c.kept()))
                : nothing();
    }

    private static Decision<MinutesEvent> fallDue(Minutes minutes, LetMinutesFallDue c) {
        return switch (minutes) {
            case Published p -> Rejudging.decide(p, c);
            case NotOpened _, Drafting _, Due _, Overdue _ ->
                    accept(CatchingUp.on(minutes, c, c.deadline()), List.of());
        };
    }

    /// Also where the minutes were published: not every party may have been sent them.
    private static Decision<MinutesEvent> declare(Minutes minutes, DeclareMinutesOverdue c) {
        return switch (minutes) {
            case Due due when hasCome(due.deadline().dueAt(), c) ->
                    accept(overdue(due, c), List.of());
            case Published p when hasCome(p.deadline().dueAt(), c) -> Delivering.declare(p, c);
            case NotOpened _, Drafting _, Due _, Overdue _, Published _ -> nothing();
        };
    }

    /// Nobody was there to declare the reminders that are still to come, or the due time would not be first.
    private static List<MinutesEvent> overdue(Due due, DeclareMinutesOverdue c) {
        return Stream.<MinutesEvent>concat(
                        Reminding.missed(due, c),
                        Stream.of(new MinutesOverdue(c.meetingId(), c.dueAt(), c.kept())))
                .toList();
    }

    private static boolean hasCome(Instant dueAt, DeclareMinutesOverdue c) {
        return dueAt.equals(c.dueAt()) && !c.act().receivedAt().isBefore(dueAt);
    }
}
