package org.huiyi.meeting.read.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Contents.Superseded;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesStatus;
import org.huiyi.meeting.minutes.Numbering;
import org.huiyi.meeting.minutes.Part;
import org.huiyi.meeting.read.minutes.MinutesReading.Copy;
import org.jspecify.annotations.Nullable;

/// The minutes as callers read them. What was not written yet is left out.
///
/// @param session that these are the minutes of, counted from 1; left out where they are the meeting's
/// @param title of the meeting; left out where it is withheld
/// @param clocks what the due time is where the meeting is, and in the zone that the reader names
/// @param annexState why the annex is missing, or whom it has not reached; left out where there is none
/// @param points text, like every list below either a list or `"none"`
/// @param heldAsOf of an edition: head, attendance, agenda and proceedings are what was on record then
/// @param addendum what of them is on record otherwise since then; left out where nothing is
@JsonInclude(JsonInclude.Include.NON_NULL)
record MinutesView(
        String meetingId,
        @Nullable Integer session,
        @Nullable String title,
        String zone,
        @Nullable HeadView head,
        MinutesStatus status,
        long version,
        @Nullable Instant dueAt,
        List<ClockView> clocks,
        @Nullable String policyVersion,
        @Nullable Instant publishedAt,
        @Nullable Boolean late,
        @Nullable String lateReason,
        @Nullable Listed<String> points,
        @Nullable Listed<ResolutionView> resolutions,
        @Nullable Listed<ActionView> actions,
        @Nullable String annex,
        @Nullable AnnexView annexState,
        @Nullable Instant heldAsOf,
        List<AttendanceView> attendance,
        List<AbsenceView> absences,
        List<String> agenda,
        ProceedingsView proceedings,
        @Nullable HeldView addendum,
        int edition,
        List<EditionView> editions,
        List<SentView> sentTo,
        List<ObjectionView> objections) {

    /// @param n its number in the meeting, by which others refer to it; what carries it out names its place here
    /// @param supersedes what was resolved before and holds no more
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResolutionView(
            int n, String text, @Nullable String noActionReason, @Nullable Superseded supersedes) {
        static @Nullable Listed<ResolutionView> all(Contents readable, int session) {
            List<Resolution> all = readable.resolutions().entries();
            return readable.resolutions().isAbsent()
                    ? null
                    : new Listed<>(
                            readable.resolutions().none(),
                            IntStream.rangeClosed(1, all.size())
                                    .mapToObj(place -> of(all.get(place - 1), session, place))
                                    .toList());
        }

        private static ResolutionView of(Resolution resolution, int session, int place) {
            return new ResolutionView(
                    Numbering.through(session, place),
                    resolution.text().readable(),
                    MinutesView.text(resolution.noActionReason()),
                    resolution.supersedes());
        }
    }

    /// @param held the meeting as these minutes tell it
    /// @param later the meeting as it is on record by now
    static MinutesView of(Copy copy, HeldView held, HeldView later) {
        Plan plan = copy.circulated().held().meeting().plan();
        Minutes minutes = copy.circulated().past().state();
        Contents readable = copy.readable();
        HeldView addendum = later.since(held);
        var due = minutes.deadline();
        var publication = minutes.publication();
        return new MinutesView(
                plan.meetingId(),
                plan.proceedings().sessions().named(copy.circulated().session()),
                copy.discretion().hidesMeeting() ? null : plan.subject().title(),
                copy.words().zone(),
                held.head(),
                MinutesStatus.of(minutes),
                copy.version(),
                due == null ? null : due.dueAt(),
                ClockView.all(due, copy.words().zone(), copy.asked().zone()),
                due == null ? null : due.policyVersion(),
                publication == null ? null : publication.publishedAt(),
                publication == null ? null : publication.late(),
                publication == null ? null : text(publication.lateReason()),
                listed(readable.points(), Personal::readable),
                ResolutionView.all(readable, copy.circulated().session()),
                ActionView.all(readable, copy, edition(copy, minutes)),
                text(readable.annex()),
                copy.annex(),
                copy.circulated().heldAsOf(),
                held.attendance(),
                held.absences(),
                agenda(plan, copy.discretion()),
                held.proceedings(),
                addendum.isEmpty() ? null : addendum,
                edition(copy, minutes),
                EditionView.all(copy, minutes),
                SentView.all(minutes),
                minutes.aftermath().objections().stream().map(ObjectionView::of).toList());
    }

    private static int edition(Copy copy, Minutes minutes) {
        Integer asked = copy.asked().edition();
        return asked == null ? minutes.aftermath().edition() : asked;
    }

    private static List<String> agenda(Plan plan, Discretion discretion) {
        return discretion.hidesMeeting()
                ? List.of()
                : plan.agenda().items().stream()
                        .map(discretion::shown)
                        .flatMap(item -> Stream.ofNullable(item.topic()))
                        .toList();
    }

    private static <T, V> @Nullable Listed<V> listed(Part<T> part, Function<T, V> view) {
        return part.isAbsent()
                ? null
                : new Listed<>(part.none(), part.entries().stream().map(view).toList());
    }

    static @Nullable String text(@Nullable Personal text) {
        return text == null ? null : text.readable();
    }
}
