package org.huiyi.meeting.door;

import java.util.Optional;
import org.huiyi.meeting.law.MeetingRefusal;

/// Says who may come to what is sensitive: the place where agreements are asked for (R54). Asked only about
/// sensitive things, and only about those who belong to the circle of the meeting's papers.
@FunctionalInterface
public interface Admittance {
    /// What bars them, empty when nothing does.
    Optional<MeetingRefusal> bar(Wish wish);
}
