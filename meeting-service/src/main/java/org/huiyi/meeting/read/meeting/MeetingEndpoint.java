package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.Comparator;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.door.Readers.Reading;
import org.huiyi.meeting.history.FollowUps;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PastAsked;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.telling.TellingDecider;
import org.huiyi.meeting.telling.TellingId;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Scope;
import org.huiyi.rest.problem.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One meeting as it is, or as it was at a recorded instant (`asOf`), an occurred one (`occurredAsOf`) or
/// in a version.
@RestController
class MeetingEndpoint {
    private final SeenMeetings meetings;
    private final MinutesOfMeetings minutes;
    private final Histories histories;
    private final Readers readers;
    private final Answers answers;
    private final Contests contests;

    MeetingEndpoint(
            SeenMeetings meetings,
            MinutesOfMeetings minutes,
            Histories histories,
            Readers readers,
            Answers answers,
            FollowUps followUps,
            Texts texts) {
        this.histories = histories;
        this.meetings = meetings;
        this.minutes = minutes;
        this.readers = readers;
        this.answers = answers;
        this.contests = new Contests(minutes, followUps, texts);
    }

    @GetMapping("/v1/meetings/{id}")
    @Scope("meetings:read")
    ResponseEntity<MeetingView> read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant occurredAsOf,
            @RequestParam(required = false) @Nullable Long version,
            Caller caller) {
        var until = PastAsked.of(asOf, occurredAsOf, version);
        var seen = meetings.of(id, caller.actor(), until);
        int session = seen.meeting().plan().proceedings().sessions().latest();
        var beside = minutesUntil(seen.until(), seen.past());
        var then = minutes.of(id, session, beside);
        var word = word(id, seen);
        var locale = LocaleContextHolder.getLocale();
        var contested = contests.of(seen, caller.actor(), beside, locale);
        var findings =
                seen.past().events().stream()
                        .flatMap(event -> event.findings().stream())
                        .map(finding -> answers.remark(finding, locale))
                        .toList();
        var summary = MinutesSummary.of(then.state());
        var discretion = readers.discretion(seen.today(), caller);
        record(seen, caller, discretion);
        var view =
                discretion.hidesMeeting()
                        ? MeetingView.withheld(seen, summary, word, caller.actor())
                        : MeetingView.of(seen, findings, summary, word, contested, discretion);
        return answers.seen(view, seen.past().version());
    }

    private Word word(String id, Seen seen) {
        var until = minutesUntil(seen.until(), seen.past());
        var telling = histories.fold(TellingDecider.INSTANCE, TellingId.of(id), until).state();
        return new Word(seen.meeting().plan(), seen.past().events(), telling);
    }

    /// Only what is not for everybody is on record, and of that what is shown.
    private void record(Seen seen, Caller caller, Discretion discretion) {
        Plan today = seen.today().plan();
        long version = seen.past().version();
        if (today.isSensitive()) {
            var reading = new Reading(seen.today(), caller, "meeting", version);
            readers.record(reading, discretion.hidesMeeting());
        } else {
            record(
                    new SensitiveParts(seen.meeting(), discretion),
                    new Reading(seen.today(), caller, "agenda", version));
        }
    }

    private void record(SensitiveParts parts, Reading reading) {
        if (parts.areGiven()) {
            readers.given(reading);
        }
        if (parts.areWithheld()) {
            readers.record(reading, true);
        }
    }

    /// The minutes at the time of a meeting's version.
    private static Until minutesUntil(Until until, Past<Meeting> past) {
        return switch (until) {
            case Until.Now _, Until.RecordedBy _, Until.OccurredBy _ -> until;
            case Until.Version _, Until.Sequence _ ->
                    new Until.RecordedBy(
                            past.events().stream()
                                    .map(RecordedEvent::recordedAt)
                                    .max(Comparator.naturalOrder())
                                    .orElse(Instant.EPOCH));
        };
    }
}
