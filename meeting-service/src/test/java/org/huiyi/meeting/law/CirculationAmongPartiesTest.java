package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.law.AccessRefusal.OutsideTheCircle;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R55: "仅限参与方内部传阅"; whoever a party sends, the organiser, the recorder and the support.
class CirculationAmongPartiesTest {
    @ParameterizedTest(name = "{0} of {1} -> in the circle {2}")
    @CsvSource(
            textBlock =
                    """
                    acme.organiser, acme,     true
                    acme.anybody,   acme,     true
                    globex,         globex,   true
                    globex.lead,    globex,   true
                    globex.guest,   globex,   false
                    globex.lead,    umbrella, false
                    acme.desk,      agency,   true
                    note.taker,     agency,   true
                    umbrella,       umbrella, false
                    """)
    void papers_go_to_those_who_take_part(String sub, String party, boolean included) {
        assertThat(CirculationAmongParties.includes(staffed(), new Actor(sub, party)))
                .isEqualTo(included);
    }

    @Test
    void a_speaker_and_whoever_signed_in_take_part_without_being_listed() {
        assertThat(CirculationAmongParties.bar(staffed(), GUEST)).contains(new OutsideTheCircle());
        var speaks =
                new AgendaItem(
                        "Costs", Kind.REPORT, 9, List.of("globex.guest"), false, false, List.of());
        var speaking = plan(scheduled(), new AgendaChanged(ID, List.of(speaks), false, null));
        assertThat(CirculationAmongParties.bar(speaking, GUEST)).isEmpty();
        var present = plan(scheduled(), arrived("globex.guest", START));
        assertThat(CirculationAmongParties.bar(present, GUEST)).isEmpty();
    }

    @Test
    void a_party_that_left_is_given_nothing_more() {
        var left = plan(scheduled(), new PartyWithdrawn(ID, "globex", NOTIFIED, null));
        assertThat(CirculationAmongParties.bar(left, LEAD)).contains(new OutsideTheCircle());
        assertThat(CirculationAmongParties.bar(left, GLOBEX)).contains(new OutsideTheCircle());
    }

    private static Plan staffed() {
        return plan(
                scheduled(),
                new SupportAssigned(ID, EVERYBODY),
                new RecorderAppointed(ID, "note.taker", REGISTERED, null));
    }
}
