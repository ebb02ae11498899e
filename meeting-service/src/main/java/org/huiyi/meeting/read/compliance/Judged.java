package org.huiyi.meeting.read.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.KeepingOfRecords;
import org.huiyi.meeting.meeting.Disagreement;
import org.huiyi.meeting.meeting.ImportantMatter;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Course;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Proceedings;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;

/// Rules on one meeting, rule by rule, from its dossier alone.
final class Judged {
    /// Remarks on what was done, but late or at short notice.
    private static final Set<String> LATENESS =
            Set.of(
                    "came-late",
                    "minutes-late",
                    "minutes-sent-late",
                    "material-late",
                    "started-with-late-material",
                    "notice-short",
                    "changed-late",
                    "invited-late",
                    "told-late",
                    "registered-late",
                    "incident-told-late",
                    "incident-overdue",
                    "distribution-overdue",
                    "evaluation-overdue",
                    "evaluation-late");

    private final Dossier dossier;
    private final Defects defects;

    Judged(Dossier dossier) {
        this.dossier = dossier;
        this.defects = new Defects(dossier);
    }

    Ruling ruling(Rule rule) {
        if (rule == Rule.R43) {
            return Asked.ruling(dossier.events());
        }
        var executed = Executed.of(dossier);
        if (executed.judges(rule) && dossier.findings(rule).isEmpty()) {
            return executed.ruling(rule);
        }
        var deciding = Deciding.of(rule);
        if (deciding.isEmpty()) {
            return onOccasion(rule);
        }
        if (!isDecided(deciding.get())) {
            return beforehand(rule, deciding.get());
        }
        return Occasion.isGiven(rule, dossier)
                ? afterwards(rule)
                : Ruling.of(Verdict.NOT_APPLICABLE, "no-occasion");
    }

    /// Where sessions have minutes of their own, all of them count.
    private boolean isDecided(Class<? extends Event> deciding) {
        return dossier.has(deciding)
                && (deciding != MinutesPublished.class || dossier.allPublished());
    }

    private Ruling onOccasion(Rule rule) {
        return rule == Rule.R49 ? occasioned(rule).and(kept()) : occasioned(rule);
    }

    /// The records of a meeting that is over are kept for as long as the house says, and longer under legal hold.
    private List<Ground> kept() {
        var end =
                switch (dossier.meeting()) {
                    case Ended m -> m.course().endedAt();
                    case Closed m -> m.course().endedAt();
                    case Scheduled _, Convened _, Confirmed _, UnderWay _, Cancelled _ -> null;
                };
        return end == null
                ? List.of()
                : List.of(
                        Ground.of(
                                plan().custody().hold() == null ? "kept-until" : "kept-held",
                                KeepingOfRecords.keptUntil(end, dossier.policy().retention())));
    }

    private Ruling occasioned(Rule rule) {
        if (!dossier.evidence(rule).isEmpty()) {
            return afterwards(rule);
        }
        if (rule == Rule.R54 && plan().keepsSomething()) {
            return Ruling.of(Verdict.PENDING, "kept-so-far");
        }
        return Ruling.of(Verdict.NOT_APPLICABLE, "no-occasion");
    }

    private Ruling beforehand(Rule rule, Class<? extends Event> awaited) {
        if (dossier.meeting() instanceof Cancelled) {
            return Ruling.of(Verdict.NOT_APPLICABLE, "cancelled");
        }
        if (rule == Rule.R36 && dossier.meeting() instanceof Ended ended) {
            return unevaluated(ended.course());
        }
        if (!defects.of(rule).isEmpty()) {
            return byFindings(rule);
        }
        return rule == Rule.R30
                ? running()
                : Ruling.of(Verdict.PENDING, "awaits-" + Deciding.word(awaited))
                        .and(
                                rule == Rule.R37
                                        ? Improved.grounds(plan().improvements())
                                        : List.of());
    }

    /// The 24 hours, or what the house made of them.
    private Ruling running() {
        var due = dossier.dueTimes();
        if (due.isEmpty()) {
            return Ruling.of(Verdict.PENDING, "awaits-end");
        }
        return dossier.anyOverdue()
                ? Ruling.of(Verdict.BREACHED, "minutes-overdue", due.getFirst())
                : Ruling.of(Verdict.PENDING, "minutes-due", due.getFirst());
    }

    private static Ruling unevaluated(Course course) {
        Instant due = course.evaluationDueAt();
        if (due == null) {
            return Ruling.of(Verdict.PENDING, "awaits-evaluation");
        }
        return course.evaluationOverdue()
                ? Ruling.of(Verdict.BREACHED, "evaluation-overdue", due)
                : Ruling.of(Verdict.PENDING, "evaluation-due", due);
    }

    private Ruling afterwards(Rule rule) {
        return switch (rule) {
            case R01 -> scope();
            case R07 -> Acknowledged.ruling(dossier);
            case R21 -> notice();
            case R37 -> improvement();
            case R28 -> incidents();
            case R29 -> Informed.ruling(dossier);
            case R31 -> Sent.ruling(dossier);
            case R32 -> Sent.ofLastEdition(dossier);
            case R41 -> open(rule, proceedings().disagreements().open(), Disagreement::n);
            case R50 -> open(rule, proceedings().matters().open(plan()), ImportantMatter::n);
            case R44 -> Came.ruling(dossier);
            case R52 -> causes();
            case R53 -> changes();
            default -> byFindings(rule);
        };
    }

    private Ruling scope() {
        Instant since = plan().outOfScopeSince();
        return since == null
                ? Ruling.of(Verdict.SATISFIED)
                : Ruling.of(Verdict.BREACHED, "out-of-scope", since);
    }

    /// Whoever cannot be written to has to be given the notice by voice.
    private Ruling notice() {
        var owed =
                plan().parties().active().stream()
                        .filter(Membership::isYetToBeSpokenTo)
                        .map(Membership::partyId)
                        .toList();
        return owed.isEmpty()
                ? byFindings(Rule.R21)
                : Ruling.of(Verdict.PENDING, "notice-owed-by-voice", owed);
    }

    private Ruling incidents() {
        var open = proceedings().incidents().open();
        boolean overdue = open.stream().anyMatch(Incident::overdue);
        return overdue
                ? Ruling.of(Verdict.BREACHED, "still-open", open.stream().map(Incident::n).toList())
                : open(Rule.R28, open, Incident::n);
    }

    /// Reasons may be given afterwards, so what counts is what was said in the end.
    private Ruling causes() {
        var persons = plan().attendance().unjustified();
        return persons.isEmpty()
                ? Ruling.of(Verdict.SATISFIED)
                : Ruling.of(Verdict.BREACHED, "without-cause", persons);
    }

    /// A change that waits to be told is not judged yet.
    private Ruling changes() {
        boolean waits = plan().preparation().pendingAgenda() != null;
        return waits && dossier.findings(Rule.R53).isEmpty()
                ? Ruling.of(Verdict.PENDING, "change-untold")
                : byFindings(Rule.R53);
    }

    /// Open until it is closed or remarked on.
    private <T> Ruling open(Rule rule, List<T> open, ToIntFunction<T> number) {
        return open.isEmpty() || !dossier.findings(rule).isEmpty()
                ? byFindings(rule)
                : Ruling.of(
                        Verdict.PENDING,
                        "still-open",
                        open.stream().map(number::applyAsInt).toList());
    }

    /// What is adopted is reported; the verdict is on the meeting's own lessons.
    private Ruling improvement() {
        var grounds = Improved.grounds(plan().improvements());
        return new Ruling(byFindings(Rule.R37).verdict(), grounds);
    }

    /// By what still stands; what was mended is told and counts no more.
    private Ruling byFindings(Rule rule) {
        var codes = defects.of(rule).stream().map(Finding::code).toList();
        if (codes.isEmpty()) {
            return defects.mended(rule)
                    ? Ruling.of(Verdict.SATISFIED, "mended")
                    : Ruling.of(Verdict.SATISFIED);
        }
        return Ruling.of(LATENESS.containsAll(codes) ? Verdict.LATE : Verdict.BREACHED);
    }

    private Plan plan() {
        return dossier.meeting().plan();
    }

    private Proceedings proceedings() {
        return plan().proceedings();
    }
}
