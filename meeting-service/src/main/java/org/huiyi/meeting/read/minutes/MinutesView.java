package org.huiyi.meeting.read.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Presence;
import org.huiyi.meeting.minutes.Aftermath.Objection;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Assignee;
import org.huiyi.meeting.minutes.Edition;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.MinutesStatus;
import org.huiyi.meeting.minutes.Part;
import org.huiyi.meeting.read.minutes.MinutesReading.Copy;
import org.huiyi.rest.Answer;
import org.jspecify.annotations.Nullable;

/// The minutes as callers read them. What was not written yet is left out.
///
/// @param annexState why the annex is missing, or whom it has not reached; left out where there is none
/// @param points text, like every list below either a list or `"none"`
@JsonInclude(JsonInclude.Include.NON_NULL)
record MinutesView(
        String meetingId,
        MinutesStatus status,
        long version,
        @Nullable Instant dueAt,
        @Nullable String policyVersion,
        @Nullable Instant publishedAt,
        @Nullable Boolean late,
        @Nullable String lateReason,
        @Nullable Listed<String> points,
        @Nullable Listed<ResolutionView> resolutions,
        @Nullable Listed<ActionView> actions,
        @Nullable String annex,
        @Nullable AnnexView annexState,
        List<AttendanceView> attendance,
        List<String> agenda,
        ProceedingsView proceedings,
        int edition,
        List<EditionView> editions,
        List<SentView> sentTo,
        List<ObjectionView> objections) {
    /// @param n counted from 1
    /// @param answer left out as long as nobody answered
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ObjectionView(
            int n,
            int edition,
            String partyId,
            Instant objectedAt,
            String text,
            @Nullable Instant answeredAt,
            @Nullable String answer) {
        static ObjectionView of(Objection o) {
            var answer = o.answer();
            return new ObjectionView(
                    o.n(),
                    o.edition(),
                    o.partyId(),
                    o.objectedAt(),
                    o.text().readable(),
                    answer == null ? null : answer.answeredAt(),
                    answer == null ? null : answer.text().readable());
        }
    }

    /// One stay of one person, as signed in and out.
    record AttendanceView(
            String personId,
            String partyId,
            Instant arrivedAt,
            @Nullable Instant leftAt,
            boolean late,
            @Nullable String reason) {
        static AttendanceView of(Presence stay) {
            return new AttendanceView(
                    stay.personId(),
                    stay.partyId(),
                    stay.arrivedAt(),
                    stay.leftAt(),
                    stay.late(),
                    text(stay.reason()));
        }
    }

    record ResolutionView(String text, @Nullable String noActionReason) {}

    /// @param n its number, which it keeps from edition to edition
    record ActionView(
            int n,
            @Nullable Integer resolution,
            @Nullable String task,
            @Nullable String partyId,
            @Nullable Assignee assignee,
            @Nullable Instant dueAt,
            @Nullable Duration checkEvery) {}

    /// Attendance, agenda and proceedings are the meeting's own record (R27), not the recorder's words.
    static MinutesView of(Copy copy, List<Answer.Remark> findings) {
        Plan plan = copy.circulated().shown().plan();
        Minutes minutes = copy.circulated().past().state();
        Contents readable = copy.readable();
        var due = minutes.deadline();
        var publication = minutes.publication();
        return new MinutesView(
                plan.meetingId(),
                MinutesStatus.of(minutes),
                copy.circulated().past().version(),
                due == null ? null : due.dueAt(),
                due == null ? null : due.policyVersion(),
                publication == null ? null : publication.publishedAt(),
                publication == null ? null : publication.late(),
                publication == null ? null : text(publication.lateReason()),
                listed(readable.points(), Personal::readable),
                listed(
                        readable.resolutions(),
                        r -> new ResolutionView(r.text().readable(), text(r.noActionReason()))),
                actions(readable, minutes.aftermath().editions(), edition(copy, minutes)),
                text(readable.annex()),
                copy.annex(),
                plan.attendance().stays().stream().map(AttendanceView::of).toList(),
                agenda(plan, copy.discretion()),
                ProceedingsView.of(plan, copy.discretion(), findings),
                edition(copy, minutes),
                EditionView.all(copy, minutes),
                SentView.all(minutes),
                minutes.aftermath().objections().stream().map(ObjectionView::of).toList());
    }

    private static int edition(Copy copy, Minutes minutes) {
        Integer asked = copy.asked().edition();
        return asked == null ? minutes.aftermath().edition() : asked;
    }

    private static @Nullable Listed<ActionView> actions(
            Contents readable, List<Edition> editions, int edition) {
        List<Integer> numbers =
                edition <= editions.size()
                        ? editions.get(edition - 1).actionNumbers()
                        : Edition.places(readable);
        List<ActionItem> items = readable.actions().entries();
        return readable.actions().isAbsent()
                ? null
                : new Listed<>(
                        readable.actions().none(),
                        IntStream.range(0, items.size())
                                .mapToObj(i -> action(numbers.get(i), items.get(i)))
                                .toList());
    }

    private static List<String> agenda(Plan plan, Discretion discretion) {
        return discretion.hidesMeeting()
                ? List.of()
                : plan.agenda().items().stream()
                        .map(discretion::shown)
                        .flatMap(item -> Stream.ofNullable(item.topic()))
                        .toList();
    }

    private static ActionView action(int n, ActionItem item) {
        return new ActionView(
                n,
                item.resolution(),
                text(item.task()),
                item.partyId(),
                item.assignee(),
                item.dueAt(),
                item.checkEvery());
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
