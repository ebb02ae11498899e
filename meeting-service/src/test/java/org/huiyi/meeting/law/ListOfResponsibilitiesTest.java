package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.ListOfResponsibilities.Line;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationEvent.AttendeeSubstituted;
import org.junit.jupiter.api.Test;

/// R11: "可制定《参会人员及职责清单》" - a list of who comes and who answers for what, drawn from the history.
class ListOfResponsibilitiesTest {
    @Test
    void it_names_each_party_with_duties_and_attendees_and_who_stands_in() {
        var standIn =
                new Attendee(
                        "globex.guest",
                        Personal.of("globex.guest", "Guest"),
                        null,
                        Attendee.Role.BACKUP,
                        "globex.lead");
        var lines =
                ListOfResponsibilities.of(
                        plan(
                                scheduled(),
                                new PartyConfirmed(ID, "globex", accepted("globex")),
                                new AttendeeSubstituted(
                                        ID,
                                        "globex",
                                        "globex.lead",
                                        standIn,
                                        List.of(),
                                        null,
                                        NOTIFIED,
                                        null)));
        assertThat(lines).extracting(Line::partyId).containsExactly("globex", "initech");
        assertThat(lines.getFirst().attendees())
                .extracting(Attendee::personId)
                .containsExactly("globex.lead", "globex.guest");
        assertThat(lines.getFirst().duties()).hasSize(1);
        assertThat(lines.getLast().attendees()).isEmpty();
        assertThat(lines).extracting(Line::confirmed).containsExactly(true, false);
    }

    @Test
    void a_party_that_withdrew_is_no_longer_on_it() {
        var withdrawn = new PartyWithdrawn(ID, "initech", NOTIFIED, null);
        assertThat(ListOfResponsibilities.of(plan(scheduled(), withdrawn)))
                .extracting(Line::partyId)
                .containsExactly("globex");
    }
}
