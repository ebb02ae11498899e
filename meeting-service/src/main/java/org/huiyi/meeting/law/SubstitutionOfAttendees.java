package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PreparationRefusal.AuthorityForNothing;
import org.huiyi.meeting.law.PreparationRefusal.SubstituteIsPrincipal;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Attendee.Role;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Parties;
import org.huiyi.meeting.meeting.Party;

/// Whoever may be prevented has somebody to stand in (二(二)1). A key role is a principal's, or any of a party
/// that has to decide. A substitute does not pass the place on unless the house allows it.
///
/// > 对于可能出现的参与方变动,应有备选方案
@Provision(Rule.R22)
public final class SubstitutionOfAttendees {
    private SubstitutionOfAttendees() {}

    /// @param agenda how many items there are
    public static List<Refusal> bars(
            String principal, String substitute, List<Integer> items, int agenda) {
        var bars = new ArrayList<Refusal>();
        if (principal.equals(substitute)) {
            bars.add(new SubstituteIsPrincipal(principal));
        }
        items.stream()
                .filter(item -> item < 1 || item > agenda)
                .map(AuthorityForNothing::new)
                .forEach(bars::add);
        return bars;
    }

    public static Finding remarkOnChain(String principal) {
        return Finding.flag(Rule.R22, "substitute-substituted", principal);
    }

    /// Somebody stands in for a person who comes after all: both are on record, the principal acts.
    public static List<Finding> remarksOnArrival(Parties parties, String person) {
        return parties.active().stream().anyMatch(m -> m.standIn(person).isPresent())
                ? List.of(Finding.guide(Rule.R22, "principal-returned", person))
                : List.of();
    }

    /// Each principal whom nobody backs, or the party itself when it has to decide and names no principal.
    public static List<Finding> remarks(Party party, Confirmation given) {
        if (!given.isAccepted()) {
            return List.of();
        }
        var principals =
                given.attendees().stream().filter(a -> a.role() == Role.PRINCIPAL).toList();
        boolean decides = party.duties().stream().anyMatch(d -> d.kind() == Duty.Kind.DECISION);
        if (principals.isEmpty()) {
            return decides && backups(given).isEmpty() ? unbacked(party.partyId()) : List.of();
        }
        return principals.stream()
                .map(Attendee::personId)
                .filter(person -> !isBacked(person, given))
                .flatMap(person -> unbacked(person).stream())
                .toList();
    }

    /// A backup that names nobody backs everybody of its party.
    private static boolean isBacked(String person, Confirmation given) {
        return backups(given).stream()
                .anyMatch(
                        backup -> backup.backs() == null || Objects.equals(backup.backs(), person));
    }

    private static List<Attendee> backups(Confirmation given) {
        return given.attendees().stream().filter(a -> a.role() == Role.BACKUP).toList();
    }

    private static List<Finding> unbacked(String whom) {
        return List.of(Finding.flag(Rule.R22, "key-role-without-backup", whom));
    }
}
