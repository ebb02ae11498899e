package org.huiyi.meeting.wiring;

import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.meeting.automation.WhenPersonDepartedThenDutiesAreOrphaned;
import org.huiyi.meeting.automation.WhenPersonErasedThenForget;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.read.persons.PersonsView;
import org.huiyi.meeting.write.PersonDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Persons across meetings: who left, who is erased, and what forbids it.
@Configuration(proxyBeanMethods = false)
class PersonsWiring {
    @Bean
    PersonsView personsView(JdbcClient database) {
        return new PersonsView(database);
    }

    @Bean
    PersonDesk personDesk(
            Commands commands,
            Histories histories,
            PersonKeys keys,
            Erasures erasures,
            PoliciesInForce policies,
            PersonsView persons) {
        return new PersonDesk(
                commands, histories, keys, erasures, policies, persons::heldMeetingsOf);
    }

    @Bean
    WhenPersonErasedThenForget forgetErased(Erasures erasures) {
        return new WhenPersonErasedThenForget(erasures);
    }

    @Bean
    WhenPersonDepartedThenDutiesAreOrphaned orphanDuties(
            PersonsView persons, Commands commands, PoliciesInForce policies, Clock clock) {
        return new WhenPersonDepartedThenDutiesAreOrphaned(
                persons::meetingsOf, commands, policies, clock);
    }
}
