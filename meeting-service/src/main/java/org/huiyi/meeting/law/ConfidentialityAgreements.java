package org.huiyi.meeting.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.agreement.Agreement.Counting;
import org.huiyi.meeting.agreement.Coverage;
import org.huiyi.meeting.agreement.Coverage.Everything;
import org.huiyi.meeting.agreement.Coverage.OneMeeting;
import org.huiyi.meeting.agreement.Coverage.Series;
import org.huiyi.meeting.agreement.Coverage.Topic;
import org.huiyi.meeting.agreement.Entry;
import org.huiyi.meeting.law.AgreementRefusal.EntryImpossible;
import org.huiyi.meeting.law.AgreementRefusal.EntryIncomplete;
import org.huiyi.meeting.law.AgreementRefusal.PresentWithoutAgreement;
import org.huiyi.meeting.law.AgreementRefusal.ReclassificationIncomplete;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// What is sensitive is for those who signed: an agreement of the person or of their party, signed by both
/// sides, valid at that instant and covering the matter (四(三)1). The organiser's own people need none.
///
/// > 涉及敏感内容…需签署保密协议
@Provision(Rule.R54)
public final class ConfidentialityAgreements {
    private ConfidentialityAgreements() {}

    /// Everything that is missing or impossible in a list to be signed.
    public static List<Refusal> barsToSigning(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i -> bars(i + 1, entries.get(i)).stream())
                .toList();
    }

    /// Whether this person may come to the meeting's sensitive matter; to one item of it where that alone
    /// is sensitive.
    ///
    /// @param item its id; 0 for what belongs to no item
    public static boolean cover(
            Plan plan, int item, Agreement agreement, String personId, Instant at) {
        var scopes = scopes(agreement, personId, at);
        return scopes.stream().anyMatch(scope -> coversMeeting(scope, plan))
                || topics(plan, item).filter(topics -> covers(scopes, topics)).isPresent();
    }

    /// Told when it was over: they had been there.
    public static Finding remarkOnAttendance(String personId) {
        return Finding.flag(Rule.R54, "attended-without-agreement", personId);
    }

    /// Whether this entry alone lets somebody come to the sensitive meeting.
    public static boolean covers(Plan plan, Counting counting, Instant at) {
        String scope = counting.entry().scope();
        return counting.holdsAt(at)
                && scope != null
                && Coverage.parse(scope)
                        .filter(covered -> coversMeeting(covered, plan))
                        .isPresent();
    }

    /// Whether an agreement about this very topic binds this person.
    public static boolean coverTopic(
            String topic, Agreement agreement, String personId, Instant at) {
        return covers(scopes(agreement, personId, at), List.of(topic));
    }

    private static List<Coverage> scopes(Agreement agreement, String personId, Instant at) {
        return agreement.bindingAt(at, personId).stream()
                .flatMap(entry -> Stream.ofNullable(entry.scope()))
                .flatMap(scope -> Coverage.parse(scope).stream())
                .toList();
    }

    public static List<Refusal> barsToReclassifying(
            @Nullable Classification classification, Act act) {
        var bars = new ArrayList<Refusal>();
        if (classification == null) {
            bars.add(new ReclassificationIncomplete("classification"));
        }
        if (!act.hasReason()) {
            bars.add(new ReclassificationIncomplete("reason"));
        }
        return bars;
    }

    /// @param uncovered persons who have seen it and whom no agreement covers
    /// @param present those of them who are in the room
    public static List<Finding> remarksOnReclassifying(
            List<String> uncovered, List<String> present) {
        var remarks = new ArrayList<Finding>();
        if (!uncovered.isEmpty()) {
            remarks.add(
                    Finding.guide(
                            Rule.R54, "seen-without-agreement", String.join(", ", uncovered)));
        }
        if (!present.isEmpty()) {
            remarks.add(
                    Finding.flag(
                            Rule.R54, "present-without-agreement", String.join(", ", present)));
        }
        return remarks;
    }

    /// A sensitive item begins when those have left whom no agreement covers. What was over before it was
    /// told is remarked on instead.
    public static List<Refusal> barsToItem(List<String> strangers, Act act) {
        return strangers.isEmpty() || TimeOfActs.isLateReport(act)
                ? List.of()
                : List.of(new PresentWithoutAgreement(String.join(", ", strangers)));
    }

    public static List<Finding> remarksOnItem(List<String> strangers, Act act) {
        return TimeOfActs.isLateReport(act)
                ? strangers.stream().map(ConfidentialityAgreements::remarkOnAttendance).toList()
                : List.of();
    }

    private static boolean coversMeeting(Coverage scope, Plan plan) {
        return switch (scope) {
            case Everything _ -> true;
            case OneMeeting(var id) -> id.equals(plan.meetingId());
            case Series(var name) -> name.equals(plan.subject().series());
            case Topic _ -> false;
        };
    }

    /// What an agreement about topics has to cover: the item's own, or all of the meeting's.
    private static Optional<List<String>> topics(Plan plan, int item) {
        if (item == Agenda.NO_ITEM) {
            return Optional.of(plan.subject().topics()).filter(topics -> !topics.isEmpty());
        }
        return plan.agenda().find(item).map(AgendaItem::topic).map(List::of);
    }

    private static boolean covers(List<Coverage> scopes, List<String> topics) {
        return topics.stream().allMatch(topic -> scopes.contains(new Topic(topic.strip())));
    }

    private static List<Refusal> bars(int number, Entry entry) {
        var bars = new ArrayList<Refusal>();
        requirePart(entry.scope(), number, "scope", bars);
        requirePart(entry.validFrom(), number, "validFrom", bars);
        requirePart(entry.validTo(), number, "validTo", bars);
        requirePart(entry.documentSha256(), number, "documentSha256", bars);
        if (bars.isEmpty() && !entry.validFrom().isBefore(entry.validTo())) {
            bars.add(new EntryImpossible(number));
        }
        return bars;
    }

    private static void requirePart(
            @Nullable Object part, int number, String name, List<Refusal> bars) {
        if (part == null) {
            bars.add(new EntryIncomplete(number, name));
        }
    }
}
