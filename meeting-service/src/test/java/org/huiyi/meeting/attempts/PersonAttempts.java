package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.meeting.Examples.*;

import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Role;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.person.Person;
import org.huiyi.meeting.person.PersonCommand;
import org.huiyi.meeting.person.PersonCommand.ErasePerson;
import org.huiyi.meeting.person.PersonDecider;
import org.huiyi.meeting.person.PersonEvent;

/// What is asked about persons; the scope of the token is all that counts.
final class PersonAttempts {
    private PersonAttempts() {}

    static Attempts<Person, PersonCommand, PersonEvent> all() {
        return new Attempts<>(
                PersonCommand.class,
                PersonDecider.INSTANCE,
                List.of(
                        new Role(
                                "a token with `privacy:write`",
                                List.of(new Actor("officer", "house")),
                                Map.of("personId", "globex.lead"))),
                List.of(
                        at("as ever", Person.UNTOUCHED),
                        at("departed", new Person(REGISTERED, null)),
                        at("erased", new Person(null, REGISTERED))),
                Map.of(ErasePerson.class, _ -> Map.of("heldIn", List.of(), "readable", false)),
                Doors::offered);
    }

    private static Situation<Person> at(String name, Person person) {
        return new Situation<>(name, person, NOTIFIED, Map.of());
    }
}
