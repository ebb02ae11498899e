package org.huiyi.meeting.wiring;

import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.history.FollowUps;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.read.duties.Circumstances;
import org.huiyi.meeting.read.duties.DutiesView;
import org.huiyi.meeting.read.duties.DutyQueries;
import org.huiyi.meeting.read.duties.DutyWords;
import org.huiyi.meeting.read.duties.OpenCalendars;
import org.huiyi.meeting.read.dutycalendars.CalendarsView;
import org.huiyi.meeting.translation.ActionDuties;
import org.huiyi.rest.problem.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the rules ask of whom next.
@Configuration(proxyBeanMethods = false)
class DutiesWiring {
    @Bean
    Circumstances circumstances(
            RegisteredMeetings meetings,
            MinutesOfMeetings minutes,
            MaterialsOfMeetings materials,
            AgreementsOnRecord agreements,
            PoliciesInForce policies,
            FollowUps followUps) {
        return new Circumstances(meetings, minutes, materials, agreements, policies, followUps);
    }

    @Bean
    DutiesView dutiesView(JdbcClient database, Circumstances circumstances) {
        return new DutiesView(database, circumstances);
    }

    @Bean
    DutyQueries dutyQueries(JdbcClient database) {
        return new DutyQueries(database);
    }

    @Bean
    DutyWords dutyWords(Texts texts) {
        return new DutyWords(texts);
    }

    @Bean
    OpenCalendars openCalendars(Histories histories) {
        return new OpenCalendars(histories);
    }

    @Bean
    CalendarsView calendarsView(JdbcClient database) {
        return new CalendarsView(database);
    }

    @Bean
    ActionDuties actionDuties(JdbcClient database, PlatformTransactionManager transactions) {
        return new ActionDuties(database, new TransactionTemplate(transactions));
    }
}
