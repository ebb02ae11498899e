package org.huiyi.meeting.read.duties;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Duties as iCalendar, a moment each, since calendars that subscribe show events and hide tasks. Whoever has
/// the file is a recipient (R56): what is to be done, by which rule and where, and no word of a meeting.
record CalendarFile(List<DutyRow> duties, DutyWords words, Locale locale) {
    String text(Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//huiyi//meeting-service//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        duties.stream()
                .filter(row -> row.dueAt() != null)
                .forEach(row -> calendar.add(event(row, stamp)));
        return calendar.toString();
    }

    private VEvent event(DutyRow row, Instant stamp) {
        var event = new VEvent(false);
        event.add(new Uid(row.id() + "@huiyi"));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(row.dueAt()));
        event.add(new Summary(words.what(row, locale)));
        event.add(new Description(row.rule() + " " + row.rule().clause() + "\n" + row.link()));
        event.add(new Clazz(Clazz.VALUE_CONFIDENTIAL));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
