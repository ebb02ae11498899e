package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.UncoveredCaseRefusal.CaseUndescribed;
import org.huiyi.meeting.law.UncoveredCaseRefusal.ConsentMissing;
import org.huiyi.meeting.law.UncoveredCaseRefusal.ConsultedElsewhere;
import org.huiyi.meeting.law.UncoveredCaseRefusal.OutcomeMissing;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.UncoveredCase;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.jspecify.annotations.Nullable;

/// What the regulation does not cover is settled between the organiser and the parties concerned (五).
/// Only what all of them agree to settles it; otherwise it stays open and is taken further. A party says itself
/// whether it agrees, and what it said stands; what the organiser records for it is weaker evidence.
///
/// > 未涵盖的情况,由组织方与相关方协商解决
@Provision(Rule.R59)
public final class ConsultationOnUncovered {
    private ConsultationOnUncovered() {}

    public static List<Refusal> barsToRaising(
            @Nullable String description, List<String> consulted, Plan plan) {
        var bars = new ArrayList<Refusal>();
        if (isMissing(description)) {
            bars.add(new CaseUndescribed());
        }
        var known = plan.distinctParties();
        consulted.stream()
                .filter(party -> !known.contains(party))
                .<Refusal>map(ConsultedElsewhere::new)
                .forEach(bars::add);
        return bars;
    }

    public static List<Refusal> barsToSettling(
            UncoveredCase found, @Nullable String outcome, List<Consent> consents) {
        var asked = consents.stream().map(Consent::partyId).toList();
        var silent = found.consulted().stream().filter(party -> !asked.contains(party)).toList();
        var bars = new ArrayList<Refusal>();
        if (isMissing(outcome)) {
            bars.add(new OutcomeMissing(found.n()));
        }
        if (!silent.isEmpty()) {
            bars.add(new ConsentMissing(String.join(", ", silent)));
        }
        return bars;
    }

    public static List<Refusal> barsToProposing(int n, @Nullable String outcome) {
        return isMissing(outcome) ? List.of(new OutcomeMissing(n)) : List.of();
    }

    /// What each party says of an outcome: by itself where it did, else as told. What whoever tells it says for
    /// their own party is that party's own word.
    public static List<Consent> standing(
            UncoveredCase found, @Nullable String outcome, List<Consent> told, String teller) {
        var own =
                found.consents().stream()
                        .filter(said -> found.isAbout(outcome) && !said.isOnWord())
                        .toList();
        var speakers = own.stream().map(Consent::partyId).toList();
        var others =
                told.stream()
                        .filter(said -> !speakers.contains(said.partyId()))
                        .map(said ->
                                said.partyId().equals(teller)
                                        ? new Consent(teller, said.agrees(), true)
                                        : said);
        return Stream.concat(own.stream(), others).toList();
    }

    /// Every party that was consulted and still takes part agrees.
    public static boolean isAgreed(UncoveredCase found, Plan plan) {
        return dissenting(found.consents()).isEmpty() && silent(found, plan).isEmpty();
    }

    /// Those consulted who take part and have said nothing.
    public static List<String> silent(UncoveredCase found, Plan plan) {
        var heard = found.consents().stream().map(Consent::partyId).toList();
        return found.consulted().stream()
                .filter(plan.distinctParties()::contains)
                .filter(party -> !heard.contains(party))
                .toList();
    }

    /// Settled on the word that the organiser has from others.
    public static List<Finding> remarksOnWord(int n, List<Consent> consents) {
        var onWord = consents.stream().filter(Consent::isOnWord).map(Consent::partyId).toList();
        return onWord.isEmpty() || !dissenting(consents).isEmpty()
                ? List.of()
                : List.of(
                        Finding.flag(
                                Rule.R59,
                                "consent-on-word",
                                Integer.toString(n),
                                String.join(", ", onWord)));
    }

    /// Whoever does not agree.
    public static List<String> dissenting(List<Consent> consents) {
        return consents.stream().filter(c -> !c.agrees()).map(Consent::partyId).toList();
    }

    public static List<Finding> remarks(int n, List<Consent> consents) {
        var dissenting = dissenting(consents);
        return dissenting.isEmpty()
                ? List.of()
                : List.of(
                        Finding.flag(
                                Rule.R59,
                                "case-not-agreed",
                                Integer.toString(n),
                                String.join(", ", dissenting)));
    }

    /// An open case does not keep a meeting from being closed, but it is not lost either.
    public static List<Finding> remarksOnClosing(Plan plan) {
        return plan.cases().open().stream()
                .map(open -> Finding.flag(Rule.R59, "case-open", Integer.toString(open.n())))
                .toList();
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
