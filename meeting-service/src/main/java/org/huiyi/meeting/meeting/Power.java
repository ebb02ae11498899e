package org.huiyi.meeting.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.DisagreementCommand.SettleDisagreement;
import org.huiyi.meeting.meeting.MatterCommand.MarkImportant;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PreparationCommand.RequestResource;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.huiyi.meeting.meeting.SessionCommand.StartMeeting;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.ProposeOutcome;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.SettleUncoveredCase;

/// What the organiser may let somebody else do for it. Calling a meeting off, evaluating and closing it, its
/// secrecy, handing it over and delegating stay with who is accountable.
public enum Power {
    AGENDA(DefinePurpose.class, ChangeAgenda.class),
    SCHEDULE(Reschedule.class),
    PARTIES(InviteParty.class, RequestResource.class),
    SUPPORT(AssignSupport.class, AppointRecorder.class),
    NOTICE(SendNotice.class, GiveNoticeByVoice.class),
    HOLDING(
            StartMeeting.class,
            EndMeeting.class,
            SuspendMeeting.class,
            ResumeMeeting.class,
            ExtendMeeting.class,
            StartItem.class,
            EndItem.class,
            MarkImportant.class),
    SETTLEMENT(SettleDisagreement.class, ProposeOutcome.class, SettleUncoveredCase.class),
    /// Writing and publishing them, which are asked of the minutes and not of the meeting.
    MINUTES;

    private final Set<Class<? extends MeetingCommand>> commands;

    @SafeVarargs
    Power(Class<? extends MeetingCommand>... commands) {
        this.commands = Set.of(commands);
    }

    static Optional<Power> of(MeetingCommand command) {
        return Stream.of(values())
                .filter(power -> power.commands.contains(command.getClass()))
                .findFirst();
    }
}
