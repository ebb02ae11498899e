package org.huiyi.meeting.law;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Confirmation;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Substitution;

/// Who comes and who answers for what, drawn from the meeting as it stands (二(一)2); never kept by hand.
///
/// > 可制定《参会人员及职责清单》
@Provision(Rule.R11)
public final class ListOfResponsibilities {
    private ListOfResponsibilities() {}

    /// @param attendees who the party said it sends, and who stands in for them now
    public record Line(
            String partyId,
            String name,
            List<Duty> duties,
            List<Attendee> attendees,
            boolean confirmed) {}

    /// The parties that take part, in the order they were invited.
    public static List<Line> of(Plan plan) {
        return plan.parties().active().stream().map(ListOfResponsibilities::line).toList();
    }

    private static Line line(Membership member) {
        var party = member.party();
        return new Line(
                party.partyId(),
                party.name(),
                party.duties(),
                attendees(member),
                member.hasAccepted());
    }

    private static List<Attendee> attendees(Membership member) {
        Confirmation given = member.confirmation();
        var sent = given == null ? Stream.<Attendee>empty() : given.attendees().stream();
        var standIns =
                member.substitutions().stream()
                        .filter(Substitution::isInForce)
                        .map(Substitution::substitute);
        return Stream.concat(sent, standIns).toList();
    }
}
