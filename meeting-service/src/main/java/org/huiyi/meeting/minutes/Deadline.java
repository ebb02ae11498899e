package org.huiyi.meeting.minutes;

import java.time.Instant;
import org.huiyi.meeting.meeting.Meeting.Course;

/// When the minutes are due, settled once at the meeting's end by the policy then in force; a policy
/// changed afterwards does not move it.
public record Deadline(Instant endedAt, Instant dueAt, String policyVersion) {
    static Deadline of(Course course) {
        return new Deadline(course.endedAt(), course.minutesDueAt(), course.policyVersion());
    }
}
