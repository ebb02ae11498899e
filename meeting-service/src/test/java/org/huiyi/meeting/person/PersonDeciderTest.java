package org.huiyi.meeting.person;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.CustodyRefusal.ErasureUnreasoned;
import org.huiyi.meeting.law.CustodyRefusal.UnderLegalHold;
import org.huiyi.meeting.person.PersonCommand.ErasePerson;
import org.huiyi.meeting.person.PersonCommand.RecordDeparture;
import org.huiyi.meeting.person.PersonEvent.PersonDeparted;
import org.huiyi.meeting.person.PersonEvent.PersonErased;
import org.junit.jupiter.api.Test;

class PersonDeciderTest {
    private static final Actor OFFICER = new Actor("house.privacy", "house");
    private static final String ANN = "globex.ann";
    private static final PersonErased ERASED =
            new PersonErased(ANN, Personal.of("house.privacy", "asked for"), START);
    private static final PersonDeparted DEPARTED = new PersonDeparted(ANN, null, START);

    @Test
    void a_person_is_erased_with_a_reason_on_record() {
        given().when(erase("asked for", List.of(), true)).then(ERASED);
    }

    @Test
    void without_a_reason_and_under_legal_hold_both_are_said() {
        given().when(erase(null, List.of("mtg_1", "mtg_2"), true))
                .thenRefused(new ErasureUnreasoned(), new UnderLegalHold("mtg_1, mtg_2"))
                .thenRefusedBy(Rule.R49, Rule.R49);
    }

    @Test
    void who_is_erased_and_was_not_written_about_since_is_erased_already() {
        given(ERASED).when(erase("asked for", List.of(), false)).thenNothing();
    }

    @Test
    void who_came_back_is_erased_again() {
        given(ERASED).when(erase("asked for", List.of(), true)).then(ERASED);
    }

    /// Another service may know them, e.g. as the author of a progress report.
    @Test
    void a_person_of_whom_nothing_is_kept_here_is_erased_elsewhere() {
        given().when(erase("asked for", List.of(), false)).then(ERASED);
    }

    @Test
    void a_departure_is_recorded_once() {
        given().when(depart()).then(DEPARTED);
        given(DEPARTED).when(depart()).thenNothing();
        given(DEPARTED, ERASED).when(depart()).thenNothing();
    }

    private static DeciderSpec<Person, PersonCommand, PersonEvent> given(PersonEvent... events) {
        return DeciderSpec.given(PersonDecider.INSTANCE, events);
    }

    private static ErasePerson erase(String reason, List<String> heldIn, boolean readable) {
        return new ErasePerson(ANN, act(OFFICER, START, reason), "preset-1", heldIn, readable);
    }

    private static RecordDeparture depart() {
        return new RecordDeparture(ANN, act(OFFICER, START), "preset-1");
    }
}
