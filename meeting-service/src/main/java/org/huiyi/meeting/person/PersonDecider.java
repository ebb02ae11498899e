package org.huiyi.meeting.person;

import java.util.Objects;
import java.util.Optional;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.KeepingOfRecords;
import org.huiyi.meeting.person.PersonCommand.ErasePerson;
import org.huiyi.meeting.person.PersonCommand.RecordDeparture;
import org.huiyi.meeting.person.PersonEvent.PersonDeparted;
import org.huiyi.meeting.person.PersonEvent.PersonErased;
import org.jspecify.annotations.Nullable;

/// A person as functions. Who may ask is settled by the scope of the token alone.
public enum PersonDecider implements Decider<Person, PersonCommand, PersonEvent> {
    INSTANCE;

    @Override
    public Person initial() {
        return Person.UNTOUCHED;
    }

    @Override
    public Person evolve(Person person, PersonEvent event) {
        return switch (event) {
            case PersonDeparted e -> new Person(e.departedAt(), person.erasedAt());
            case PersonErased e -> new Person(person.departedAt(), e.erasedAt());
        };
    }

    @Override
    public Optional<Refusal> admit(Person person, PersonCommand command) {
        return Optional.empty();
    }

    @Override
    public Decision<PersonEvent> decide(Person person, PersonCommand command) {
        return switch (command) {
            case RecordDeparture c -> depart(person, c);
            case ErasePerson c -> erase(person, c);
        };
    }

    private static Decision<PersonEvent> depart(Person person, RecordDeparture c) {
        return person.departedAt() != null
                ? Decision.nothing()
                : Decision.accept(
                        new PersonDeparted(c.personId(), reason(c.act()), c.act().occurredAt()));
    }

    /// Whoever was erased and of whom nothing was written since is erased already.
    private static Decision<PersonEvent> erase(Person person, ErasePerson c) {
        var bars = KeepingOfRecords.barsToErasing(c.act(), c.heldIn());
        if (!bars.isEmpty()) {
            return Decision.refuse(bars);
        }
        return person.erasedAt() != null && !c.readable()
                ? Decision.nothing()
                : Decision.accept(
                        new PersonErased(
                                c.personId(),
                                Objects.requireNonNull(reason(c.act())),
                                c.act().receivedAt()));
    }

    private static @Nullable Personal reason(Act act) {
        return act.hasReason() ? Personal.of(act.actor().sub(), act.reason()) : null;
    }
}
