package org.huiyi.meeting.read.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.series.Deviation;
import org.huiyi.meeting.series.Occurrence;
import org.huiyi.meeting.series.Series.Planned;
import org.huiyi.rest.Page;
import org.jspecify.annotations.Nullable;

/// A series as its organiser and the parties its template invites may see it. Of a sensitive one the
/// parties see when and with whom, not what: whether an agreement covers them is judged by each meeting.
///
/// @param startsAt the first start by the clock of the zone
/// @param next the cursor of the occurrences after these
/// @param improvements what the meeting evaluated last is to be improved by, for whoever may read it
record SeriesView(
        String party,
        String name,
        long version,
        @Nullable String title,
        @Nullable Purpose purpose,
        @Nullable List<String> topics,
        @Nullable String place,
        @Nullable String onlineLink,
        Classification classification,
        List<PartyView> parties,
        LocalDateTime startsAt,
        String zone,
        long minutes,
        String recurrence,
        @Nullable LocalDate until,
        List<OccurrenceView> occurrences,
        @Nullable String next,
        List<String> improvements) {
    record PartyView(String partyId, String name) {}

    /// @param startsAt null when it is skipped
    record OccurrenceView(
            LocalDate date,
            String meetingId,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            boolean skipped,
            boolean moved,
            @Nullable String reason) {
        static OccurrenceView of(Occurrence each, boolean whole) {
            var time = each.planned();
            var reason =
                    Optional.ofNullable(each.deviation())
                            .map(Deviation::reason)
                            .filter(_ -> whole)
                            .map(Personal::readable);
            return new OccurrenceView(
                    each.date(),
                    each.meetingId(),
                    time.map(Timetable::startsAt).orElse(null),
                    time.map(Timetable::endsAt).orElse(null),
                    each.isSkipped(),
                    each.deviation() != null && !each.isSkipped(),
                    reason.orElse(null));
        }
    }

    static SeriesView of(Planned series, long version, Page<Occurrence> page, Actor actor) {
        var template = series.template();
        var rhythm = series.rhythm();
        boolean whole = series.isOrganiser(actor) || !template.isSensitive();
        return new SeriesView(
                series.name().organiser(),
                series.name().name(),
                version,
                whole ? template.title() : null,
                whole ? template.purpose() : null,
                whole ? template.topics() : null,
                whole ? template.venue().place() : null,
                whole ? template.venue().onlineLink() : null,
                template.classification(),
                template.parties().stream()
                        .map(each -> new PartyView(each.partyId(), each.name()))
                        .toList(),
                rhythm.startsAt(),
                rhythm.zone(),
                rhythm.minutes(),
                rhythm.recurrence(),
                rhythm.until(),
                page.items().stream().map(each -> OccurrenceView.of(each, whole)).toList(),
                page.next(),
                List.of());
    }

    SeriesView with(List<String> learned) {
        return new SeriesView(
                party,
                name,
                version,
                title,
                purpose,
                topics,
                place,
                onlineLink,
                classification,
                parties,
                startsAt,
                zone,
                minutes,
                recurrence,
                until,
                occurrences,
                next,
                learned);
    }
}
