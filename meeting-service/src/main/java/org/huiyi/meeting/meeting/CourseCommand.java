package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.policy.PolicyInForce;

/// What is asked of the course of a meeting that is held: its pauses and its times.
public sealed interface CourseCommand extends MeetingCommand {
    record SuspendMeeting(String meetingId, Act act, PolicyInForce policy)
            implements CourseCommand {}

    record ResumeMeeting(String meetingId, Act act, PolicyInForce policy)
            implements CourseCommand {}
}
