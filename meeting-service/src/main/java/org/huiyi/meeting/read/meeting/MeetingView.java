package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.law.ContributionOfParties;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Contribution;
import org.huiyi.meeting.meeting.HeldTime;
import org.huiyi.meeting.meeting.ImportantMatter;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.Support;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.rest.Answer;
import org.jspecify.annotations.Nullable;

/// A meeting as its parties read it. Without an agreement that covers it, of a sensitive meeting only that it is,
/// when and where, and what concerns the reader's own party is shown; of a sensitive item only its place.
///
/// @param title null where it is withheld; so is the purpose
/// @param withheld why something is missing here; null when nothing is
/// @param outOfScopeSince since when fewer than two distinct parties are left
/// @param retroactive registered after its planned start
record MeetingView(
        String id,
        @Nullable String title,
        MeetingStatus status,
        long version,
        String organiser,
        @Nullable Purpose purpose,
        List<String> topics,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String zone,
        @Nullable String place,
        @Nullable String onlineLink,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Classification classification,
        @Nullable String series,
        boolean retroactive,
        @Nullable Instant outOfScopeSince,
        List<PartyView> parties,
        List<AgendaItem> agenda,
        @Nullable PendingAgendaView pendingAgenda,
        @Nullable String recorder,
        Support support,
        List<ResourceView> resourceRequests,
        @Nullable TransferView organiserTransfer,
        List<DelegationView> delegations,
        List<AttendanceView> attendance,
        List<PartyAttendanceView> attendanceOfParties,
        List<IncidentView> incidents,
        List<DisagreementView> disagreements,
        List<MatterView> importantMatters,
        List<UncoveredCaseView> uncoveredCases,
        List<Contribution> contributions,
        @Nullable PunctualityView punctuality,
        List<Answer.Remark> findings,
        @Nullable EvaluationView evaluation,
        MinutesSummary minutes,
        @Nullable Withheld withheld) {
    static MeetingView of(
            Seen seen,
            List<Answer.Remark> findings,
            MinutesSummary minutes,
            Word word,
            Contested contested,
            Discretion discretion) {
        Registered meeting = seen.meeting();
        Plan plan = meeting.plan();
        var subject = plan.subject();
        Timetable timetable = plan.slot().timetable();
        HeldTime held = HeldTime.of(meeting);
        return new MeetingView(
                plan.meetingId(),
                subject.title(),
                meeting.status(),
                seen.past().version(),
                subject.organiser(),
                subject.purpose(),
                discretion.shown(subject.topics()),
                timetable == null ? null : timetable.startsAt(),
                timetable == null ? null : timetable.endsAt(),
                timetable == null ? null : timetable.zone(),
                plan.slot().venue().place(),
                plan.slot().venue().onlineLink(),
                held.startedAt(),
                held.endedAt(),
                subject.classification(),
                subject.series(),
                subject.retroactive(),
                plan.outOfScopeSince(),
                parties(plan, word, discretion),
                plan.agenda().items().stream().map(discretion::shown).toList(),
                PendingAgendaView.of(meeting, discretion),
                plan.recorder().orElse(null),
                plan.support(),
                plan.preparation().resources().stream().map(ResourceView::of).toList(),
                TransferView.of(plan.preparation()),
                DelegationView.all(plan),
                attendance(plan),
                PartyAttendanceView.all(plan),
                plan.proceedings().incidents().all().stream()
                        .map(incident -> IncidentView.of(incident, word, discretion))
                        .toList(),
                plan.proceedings().disagreements().all().stream()
                        .map(one -> DisagreementView.of(one, contested))
                        .toList(),
                plan.proceedings().matters().all().stream()
                        .sorted(Comparator.comparingInt(ImportantMatter::n))
                        .map(matter -> MatterView.of(matter, plan, discretion))
                        .toList(),
                plan.cases().all().stream().map(UncoveredCaseView::of).toList(),
                ContributionOfParties.reported(plan),
                PunctualityView.of(meeting, held.startedAt(), held.endedAt()),
                findings,
                EvaluationView.of(meeting),
                minutes,
                new SensitiveParts(meeting, discretion).areWithheld()
                        ? Withheld.of(plan, discretion.reader().party())
                        : null);
    }

    /// Of a sensitive meeting, to a reader who is not covered: named one by one, so that nothing new leaks.
    static MeetingView withheld(Seen seen, MinutesSummary minutes, Word word, Actor reader) {
        Registered meeting = seen.meeting();
        Plan plan = meeting.plan();
        Timetable timetable = plan.slot().timetable();
        HeldTime held = HeldTime.of(meeting);
        return new MeetingView(
                plan.meetingId(),
                null,
                meeting.status(),
                seen.past().version(),
                plan.organiser(),
                null,
                List.of(),
                timetable == null ? null : timetable.startsAt(),
                timetable == null ? null : timetable.endsAt(),
                timetable == null ? null : timetable.zone(),
                plan.slot().venue().place(),
                plan.slot().venue().onlineLink(),
                held.startedAt(),
                held.endedAt(),
                plan.subject().classification(),
                null,
                plan.subject().retroactive(),
                plan.outOfScopeSince(),
                plan.parties().find(reader.party()).stream()
                        .map(m -> PartyView.withoutWords(m, plan.agenda(), word.ofInvitation(m)))
                        .toList(),
                List.of(),
                null,
                null,
                Support.NOBODY,
                List.of(),
                TransferView.of(plan.preparation()),
                List.of(),
                attendance(plan).stream().filter(a -> a.partyId().equals(reader.party())).toList(),
                PartyAttendanceView.all(plan).stream()
                        .filter(a -> a.partyId().equals(reader.party()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                minutes,
                Withheld.of(plan, reader.party()));
    }

    /// How contacts are reached concerns their own party and the organiser.
    private static List<PartyView> parties(Plan plan, Word word, Discretion discretion) {
        var reader = discretion.reader();
        boolean organises = discretion.plan().isOrganiser(reader);
        return plan.parties().memberships().stream()
                .map(m ->
                        PartyView.of(
                                m,
                                plan.agenda(),
                                word.ofInvitation(m),
                                discretion.shown(m.party().topics()),
                                organises || m.partyId().equals(reader.party())))
                .toList();
    }

    private static List<AttendanceView> attendance(Plan plan) {
        return plan.attendance().stays().stream()
                .map(stay -> AttendanceView.of(stay, plan.attendance()))
                .toList();
    }

    static @Nullable String text(@Nullable Personal personal) {
        return personal == null ? null : personal.readable();
    }
}
