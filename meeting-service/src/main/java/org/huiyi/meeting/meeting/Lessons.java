package org.huiyi.meeting.meeting;

/// What an earlier meeting of the same series has to offer a later one; the words stay where they were written.
///
/// @param meetingId the earlier one
/// @param evaluation the place of that evaluation in the earlier meeting's history
/// @param improvements how many it names
public record Lessons(String meetingId, long evaluation, int improvements) {}
