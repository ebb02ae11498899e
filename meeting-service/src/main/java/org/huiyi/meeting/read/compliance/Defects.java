package org.huiyi.meeting.read.compliance;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.AgendaOfMeeting;
import org.huiyi.meeting.law.AssigneesOfDuties;
import org.huiyi.meeting.law.InvitationOfParties;
import org.huiyi.meeting.law.PurposeAndTopics;
import org.huiyi.meeting.law.SubstitutionOfAttendees;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;

/// What of the findings still stands. A defect that was mended counts no more against a meeting, and a finding
/// about the grade of evidence is none; all of them stay in the history and in the report.
final class Defects {
    private static final Set<String> GRADES =
            Set.of("confirmed-on-word", "acknowledged-on-word", "consent-on-word");

    private final Dossier dossier;

    Defects(Dossier dossier) {
        this.dossier = dossier;
    }

    List<Finding> of(Rule rule) {
        return dossier.findings(rule).stream().filter(this::stands).toList();
    }

    /// Whether something was held against it that is put right since.
    boolean mended(Rule rule) {
        return dossier.findings(rule).stream()
                .anyMatch(finding -> !isGrade(finding) && !stands(finding));
    }

    private boolean stands(Finding finding) {
        return switch (finding.code()) {
            case "purpose-unmeasured" ->
                    !PurposeAndTopics.remarks(plan().subject().purpose()).isEmpty();
            case "invited-without-reason" ->
                    still(finding, m -> InvitationOfParties.remarks(m.party(), plan().organiser()));
            case "duty-of-nobody" -> still(finding, m -> AssigneesOfDuties.remarks(m.party()));
            case "duty-orphaned" -> isCountedOn(finding);
            case "party-without-duty" -> isWithoutDuty(finding.arguments().getFirst());
            case "key-role-without-backup" -> still(finding, Defects::unbacked);
            case "agenda-missing" -> plan().newestAgenda().isEmpty();
            case "item-without-speaker" ->
                    !AgendaOfMeeting.remarks(plan().newestAgenda()).isEmpty();
            case "taken-elsewhere" -> new Clashing(dossier).stands(finding);
            case "booked-elsewhere" -> new Clashing(dossier).standsOver(finding);
            default -> !isGrade(finding);
        };
    }

    /// Told by the organiser on a party's word: weaker evidence, and no breach.
    private static boolean isGrade(Finding finding) {
        return GRADES.contains(finding.code());
    }

    /// Whether the same would be remarked on today.
    private boolean still(Finding finding, Function<Membership, List<Finding>> remarks) {
        return plan().parties().active().stream()
                .flatMap(member -> remarks.apply(member).stream())
                .anyMatch(found ->
                        found.code().equals(finding.code())
                                && found.arguments().equals(finding.arguments()));
    }

    private static List<Finding> unbacked(Membership member) {
        var given = member.confirmation();
        return given == null ? List.of() : SubstitutionOfAttendees.remarks(member.party(), given);
    }

    /// Whoever left is still the one counted on for something that was told then.
    private boolean isCountedOn(Finding finding) {
        var today = plan().rolesOf(finding.arguments().getFirst());
        return Stream.of(finding.arguments().getLast().split(", ")).anyMatch(today::contains);
    }

    private boolean isWithoutDuty(String party) {
        return plan().parties().active().stream()
                .anyMatch(m -> m.partyId().equals(party) && m.party().duties().isEmpty());
    }

    private Plan plan() {
        return dossier.meeting().plan();
    }
}
