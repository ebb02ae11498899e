package org.huiyi.meeting.read.minutes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.law.ContributionOfParties;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Contribution;
import org.huiyi.meeting.meeting.Disagreement;
import org.huiyi.meeting.meeting.ImportantMatter;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Turns.ItemTime;
import org.huiyi.rest.Answer;
import org.jspecify.annotations.Nullable;

/// What the minutes tell of the course of the meeting: generated from its own events, nobody writes it (R27).
///
/// @param agenda as held
record ProceedingsView(
        List<ItemView> agenda,
        List<IncidentView> incidents,
        List<DisagreementView> disagreements,
        List<MatterView> importantMatters,
        List<ContributionView> contributions,
        List<Answer.Remark> findings) {
    static final ProceedingsView WITHHELD =
            new ProceedingsView(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /// What a party gave to the discussion (R45): told, and neither counted nor judged.
    ///
    /// @param n of the agenda item, the disagreement or the uncovered case; null of an item dropped since
    record ContributionView(String partyId, Contribution.Kind kind, @Nullable Integer n) {
        static ContributionView of(Contribution one) {
            return new ContributionView(one.partyId(), one.kind(), one.n());
        }
    }

    /// @param n its place in the agenda; null when it was dropped after it was held
    /// @param topic null where it is withheld
    /// @param startedAt null where nobody said when it began; `endedAt` likewise
    record ItemView(
            @Nullable Integer n,
            @Nullable String topic,
            AgendaItem.@Nullable Kind kind,
            @Nullable Integer plannedMinutes,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}

    /// @param description null where it is withheld, like the effect and the action: it is a leak
    record IncidentView(
            int n,
            Incident.Kind kind,
            @Nullable String description,
            @Nullable String effect,
            Instant startedAt,
            @Nullable String action,
            @Nullable Instant resolvedAt) {
        static IncidentView of(Incident one, Discretion discretion) {
            var remedy = one.remedy();
            boolean open = one.kind() != Incident.Kind.LEAK || !discretion.hidesLeaks();
            return new IncidentView(
                    one.n(),
                    one.kind(),
                    open ? MinutesView.text(one.description()) : null,
                    open ? MinutesView.text(one.effect()) : null,
                    one.startedAt(),
                    open && remedy != null ? MinutesView.text(remedy.action()) : null,
                    remedy == null ? null : remedy.resolvedAt());
        }
    }

    /// @param raisedBy null when an action was contested
    /// @param settledAt null while it is open
    /// @param ending how the contest of an action ended, which has no outcome beside
    record DisagreementView(
            int n,
            @Nullable String topic,
            @Nullable String description,
            @Nullable String raisedBy,
            @Nullable String outcome,
            @Nullable Instant settledAt,
            Disagreement.@Nullable Ending ending,
            List<String> dissenters) {
        static DisagreementView of(Disagreement one) {
            var found = one.settlement();
            return new DisagreementView(
                    one.n(),
                    MinutesView.text(one.topic()),
                    MinutesView.text(one.description()),
                    one.raisedBy(),
                    found == null ? null : MinutesView.text(found.outcome()),
                    found == null ? null : found.settledAt(),
                    found == null ? null : found.ending(),
                    found == null ? List.of() : found.dissenters());
        }
    }

    /// What the organiser marked; what is important by rule stands in the agenda and in the minutes themselves.
    ///
    /// @param missing the parties that have not given their word
    record MatterView(int n, @Nullable String matter, List<String> missing) {
        static MatterView of(ImportantMatter one, Plan plan) {
            return new MatterView(one.n(), MinutesView.text(one.matter()), one.unconfirmed(plan));
        }
    }

    static ProceedingsView of(Plan plan, Discretion discretion, List<Answer.Remark> findings) {
        if (discretion.hidesMeeting()) {
            return WITHHELD;
        }
        var held = plan.proceedings();
        return new ProceedingsView(
                agenda(plan, discretion),
                held.incidents().all().stream()
                        .map(one -> IncidentView.of(one, discretion))
                        .toList(),
                held.disagreements().all().stream().map(DisagreementView::of).toList(),
                held.matters().all().stream()
                        .filter(matter -> !matter.isByRule())
                        .map(matter -> MatterView.of(matter, plan))
                        .toList(),
                ContributionOfParties.reported(plan).stream().map(ContributionView::of).toList(),
                findings);
    }

    /// What stands here otherwise than there.
    ProceedingsView since(ProceedingsView before) {
        return new ProceedingsView(
                HeldView.since(before.agenda, agenda),
                HeldView.since(before.incidents, incidents),
                HeldView.since(before.disagreements, disagreements),
                HeldView.since(before.importantMatters, importantMatters),
                HeldView.since(before.contributions, contributions),
                HeldView.since(before.findings, findings));
    }

    boolean isEmpty() {
        return equals(WITHHELD);
    }

    private static List<ItemView> agenda(Plan plan, Discretion discretion) {
        return items(plan)
                .flatMap(id ->
                        plan
                                .agenda()
                                .find(id)
                                .map(i -> item(plan, id, discretion.shown(i)))
                                .stream())
                .toList();
    }

    /// The ids of what stands, and after it of what was held before it was dropped.
    static Stream<Integer> items(Plan plan) {
        var agenda = plan.agenda();
        var dropped =
                plan.proceedings().turns().items().stream()
                        .map(ItemTime::item)
                        .filter(id -> agenda.placeOf(id).isEmpty());
        return Stream.concat(agenda.ids().stream(), dropped).distinct();
    }

    private static ItemView item(Plan plan, int id, AgendaItem item) {
        var times =
                plan.proceedings().turns().items().stream().filter(t -> t.item() == id).toList();
        return new ItemView(
                plan.agenda().placeOf(id).orElse(null),
                item.topic(),
                item.kind(),
                item.minutes(),
                times.isEmpty() ? null : times.getFirst().startedAt(),
                times.isEmpty() ? null : times.getLast().endedAt());
    }
}
