package org.huiyi.meeting.read.calendar;

import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// A meeting as iCalendar. Whoever holds the file is a recipient (R56): no names, no topics, no agenda; of a
/// sensitive meeting neither title nor place.
///
/// @param version the meeting's, so that a calendar knows the newer file
/// @param changedAt when that version was recorded
record CalendarEntry(Registered meeting, Timetable timetable, long version, Instant changedAt) {
    private static final String UNTITLED = "会议 Meeting";

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//huiyi//meeting-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(event());
        return calendar.toString();
    }

    private VEvent event() {
        Plan plan = meeting.plan();
        boolean sensitive = plan.isSensitive();
        var event = new VEvent(false);
        event.add(new Uid(plan.meetingId() + "@huiyi"));
        event.add(new DtStamp(changedAt));
        event.add(new DtStart<>(timetable.startsAt()));
        event.add(new DtEnd<>(timetable.endsAt()));
        event.add(new Sequence((int) version));
        event.add(new Summary(sensitive ? UNTITLED : plan.subject().title()));
        event.add(new Status(status()));
        event.add(new Clazz(sensitive ? Clazz.VALUE_CONFIDENTIAL : Clazz.VALUE_PRIVATE));
        if (!sensitive) {
            addPlace(event, plan.slot().venue().place(), plan.slot().venue().onlineLink());
        }
        return event;
    }

    private static void addPlace(VEvent event, @Nullable String place, @Nullable String link) {
        if (place != null) {
            event.add(new Location(place));
        }
        if (link != null) {
            event.add(new Description(link));
        }
    }

    private String status() {
        return switch (meeting) {
            case Cancelled _ -> Status.VALUE_CANCELLED;
            case Scheduled _, Convened _ -> Status.VALUE_TENTATIVE;
            case Confirmed _, UnderWay _, Ended _, Closed _ -> Status.VALUE_CONFIRMED;
        };
    }
}
