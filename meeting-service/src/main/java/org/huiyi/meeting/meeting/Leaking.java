package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.personal;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.SecrecyOfMeetings;
import org.huiyi.meeting.meeting.ConfidentialityCommand.ReportLeak;
import org.huiyi.meeting.meeting.ConfidentialityEvent.LeakReported;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.Meeting.*;
import org.jspecify.annotations.Nullable;

/// Something got out: anybody concerned may say so, at any time. As long as the meeting takes incidents it is one.
final class Leaking {
    private Leaking() {}

    static Decision<MeetingEvent> report(Registered meeting, ReportLeak c) {
        return new Judgement(c.act(), c.policy())
                .refuse(SecrecyOfMeetings.missing(c.what(), c.description()))
                .remark(List.of(SecrecyOfMeetings.remarkOnLeak(next(meeting.plan()))))
                .settle(() -> reported(meeting, c));
    }

    private static List<MeetingEvent> reported(Registered meeting, ReportLeak c) {
        Plan plan = meeting.plan();
        Integer incident = incident(meeting);
        var events = new ArrayList<MeetingEvent>();
        events.add(
                new LeakReported(
                        c.meetingId(),
                        next(plan),
                        personal(c.act(), c.what()),
                        personal(c.act(), c.description()),
                        c.act().actor().sub(),
                        c.act().actor().party(),
                        c.act().occurredAt(),
                        c.act().receivedAt(),
                        incident));
        if (incident != null) {
            events.add(opened(meeting, c, incident));
        }
        return events;
    }

    private static int next(Plan plan) {
        return plan.confidentiality().leaks().size() + 1;
    }

    /// The number of the incident to open; null before the notice and when all is over.
    private static @Nullable Integer incident(Registered meeting) {
        return switch (meeting) {
            case Convened _, Confirmed _, UnderWay _, Ended _ ->
                    meeting.plan().proceedings().incidents().next();
            case Scheduled _, Closed _, Cancelled _ -> null;
        };
    }

    private static IncidentReported opened(Registered meeting, ReportLeak c, int n) {
        return new IncidentReported(
                c.meetingId(),
                n,
                Incident.Kind.LEAK,
                personal(c.act(), c.what()),
                null,
                c.act().occurredAt(),
                c.act().receivedAt().plus(c.policy().incidentResolution()),
                c.act().actor().party(),
                meeting instanceof Ended,
                false,
                null);
    }
}
