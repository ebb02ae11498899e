package org.huiyi.meeting.write.planseries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.series.Deviation;
import org.huiyi.meeting.series.Occurrence;
import org.huiyi.meeting.series.Rhythm;
import org.huiyi.meeting.series.SeriesName;
import org.huiyi.meeting.write.WallTime;
import org.huiyi.rest.Caller;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.NewIds;
import org.jspecify.annotations.Nullable;

/// Makes occurrences of a rhythm. A meeting's id follows from series and date, so that a repeat addresses
/// the same meeting.
record Expansion(SeriesName series, Rhythm rhythm, Caller caller) {
    List<Occurrence> occurrences(List<ExceptionBody> exceptions) {
        var dates = RecurrenceRule.dates(rhythm);
        var deviations = deviations(exceptions, dates);
        return dates.stream().map(date -> occurrence(date, deviations.get(date))).toList();
    }

    private Occurrence occurrence(LocalDate date, @Nullable Deviation deviation) {
        String id = NewIds.of("mtg_", "series:" + series.text() + '\n' + date);
        return new Occurrence(date, id, rhythm.on(date), deviation);
    }

    private Map<LocalDate, Deviation> deviations(
            List<ExceptionBody> exceptions, List<LocalDate> dates) {
        var deviations = new HashMap<LocalDate, Deviation>();
        for (int i = 0; i < exceptions.size(); i++) {
            var deviation = deviation(exceptions.get(i), i);
            if (!dates.contains(deviation.date())
                    || deviations.put(deviation.date(), deviation) != null) {
                throw new MalformedException("exceptions[" + i + "].date", "no-occurrence");
            }
        }
        return deviations;
    }

    private Deviation deviation(ExceptionBody body, int index) {
        String reason = body.reason();
        return new Deviation(
                body.date(),
                reason == null ? null : Personal.of(caller.actor().sub(), reason),
                movedTo(body.movedTo(), "exceptions[" + index + "].movedTo"));
    }

    private @Nullable Timetable movedTo(@Nullable String text, String field) {
        return text == null ? null : rhythm.at(WallTime.read(field, text, rhythm.zone()));
    }
}
