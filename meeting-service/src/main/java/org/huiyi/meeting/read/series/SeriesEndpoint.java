package org.huiyi.meeting.read.series;

import java.util.List;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.door.EarlierLessons;
import org.huiyi.meeting.history.LessonsOfSeries;
import org.huiyi.meeting.series.Occurrence;
import org.huiyi.meeting.series.Series.Planned;
import org.huiyi.meeting.series.SeriesDecider;
import org.huiyi.meeting.series.SeriesName;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Id;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// A series with its occurrences by date, a page at a time.
@RestController
class SeriesEndpoint {
    private final Histories histories;
    private final LessonsOfSeries series;
    private final EarlierLessons lessons;
    private final Answers answers;

    SeriesEndpoint(
            Histories histories, LessonsOfSeries series, EarlierLessons lessons, Answers answers) {
        this.histories = histories;
        this.series = series;
        this.lessons = lessons;
        this.answers = answers;
    }

    @GetMapping("/v1/series/{party}/{name}")
    @Scope("meetings:read")
    ResponseEntity<SeriesView> read(
            @PathVariable @Id String party,
            @PathVariable String name,
            Paging paging,
            Caller caller) {
        var past = histories.fold(SeriesDecider.INSTANCE, SeriesName.id(party, name));
        if (!(past.state() instanceof Planned planned) || !planned.concerns(caller.actor())) {
            throw new NotFoundException();
        }
        var page = page(planned.occurrences(), paging);
        var view =
                SeriesView.of(planned, past.version(), page, caller.actor())
                        .with(improvements(party, name, caller));
        return answers.seen(view, past.version());
    }

    /// What the meeting evaluated last is to be improved by; empty for whoever may not read that meeting.
    private List<String> improvements(String party, String name, Caller caller) {
        return series.latest(party, name)
                .flatMap(l -> lessons.improvements(l.meetingId(), l.evaluation(), caller))
                .orElse(List.of());
    }

    private static Page<Occurrence> page(List<Occurrence> all, Paging paging) {
        var after = paging.after();
        var rest =
                all.stream()
                        .filter(each -> after == null || key(each).compareTo(after) > 0)
                        .toList();
        if (rest.size() <= paging.limit()) {
            return new Page<>(rest, null);
        }
        var items = rest.subList(0, paging.limit());
        return new Page<>(items, Paging.cursor(key(items.getLast())));
    }

    private static String key(Occurrence occurrence) {
        return occurrence.date().toString();
    }
}
