package org.huiyi.meeting.read.duties;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;

/// What the rules ask next about a meeting, of whom and by when. It follows from the present state alone.
final class Duties {
    private Duties() {}

    static List<Owed> of(Known known) {
        var parts =
                switch (known.meeting()) {
                    case Scheduled _ ->
                            Stream.of(
                                    Preparing.ofOrganiser(known),
                                    Preparing.untilTheEnd(known),
                                    Raised.in(known));
                    case Convened _, Confirmed _ ->
                            Stream.of(
                                    Preparing.ofOrganiser(known),
                                    Preparing.untilTheStart(known),
                                    Preparing.untilTheEnd(known),
                                    Raised.in(known));
                    case UnderWay _ ->
                            Stream.of(
                                    Preparing.untilTheEnd(known),
                                    Raised.in(known),
                                    FollowingUp.minutes(known),
                                    FollowingUp.circulation(known));
                    case Ended ended ->
                            Stream.of(
                                    Raised.in(known),
                                    FollowingUp.minutes(known),
                                    FollowingUp.circulation(known),
                                    FollowingUp.closing(known, ended));
                    case Closed _ -> Stream.of(FollowingUp.circulation(known));
                    case Cancelled _ -> Stream.<Stream<Owed>>of();
                };
        return parts.flatMap(part -> part).distinct().toList();
    }
}
