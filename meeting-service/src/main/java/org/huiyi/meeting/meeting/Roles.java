package org.huiyi.meeting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody is counted on for in a meeting.
final class Roles {
    private Roles() {}

    /// `duty:<party>`, `contact:<party>` where it is the party's only one, `recorder`, `support`, `speaker`.
    static List<String> of(Plan plan, String personId) {
        var roles = new ArrayList<String>();
        plan.parties().active().stream()
                .map(Membership::party)
                .flatMap(party -> inParty(party, personId))
                .forEach(roles::add);
        add(roles, "recorder", plan.recorder().filter(personId::equals).isPresent());
        add(roles, "support", plan.support().includes(personId));
        add(roles, "speaker", speaks(plan, personId));
        return List.copyOf(roles);
    }

    private static Stream<String> inParty(Party party, String personId) {
        Predicate<@Nullable String> isThem = personId::equals;
        boolean duty = party.duties().stream().map(Duty::person).anyMatch(isThem);
        boolean onlyContact =
                !party.contacts().isEmpty()
                        && party.contacts().stream().map(Contact::personId).allMatch(isThem);
        return Stream.of(
                        duty ? "duty:" + party.partyId() : "",
                        onlyContact ? "contact:" + party.partyId() : "")
                .filter(role -> !role.isEmpty());
    }

    private static boolean speaks(Plan plan, String personId) {
        return plan.newestAgenda().stream().anyMatch(item -> item.speakers().contains(personId));
    }

    private static void add(List<String> roles, String role, boolean held) {
        if (held) {
            roles.add(role);
        }
    }
}
