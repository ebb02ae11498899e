package org.huiyi.meeting.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.DueClock;
import org.huiyi.meeting.automation.ActSweeper;
import org.huiyi.meeting.automation.DueActs;
import org.huiyi.meeting.automation.DueConfirmations;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.translation.ActionDuties;
import org.huiyi.meeting.translation.ActionFeed;
import org.huiyi.meeting.translation.DutyReminder;
import org.huiyi.meeting.translation.MeetingNews;
import org.huiyi.meeting.translation.MeetingsThen;
import org.huiyi.meeting.translation.SessionRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What comes up in a meeting that is held: due times, and what other services say.
@Configuration(proxyBeanMethods = false)
class SessionWiring {
    @Bean
    DueActs dueActs(JdbcClient database) {
        return new DueActs(database);
    }

    @Bean
    DueConfirmations dueConfirmations(JdbcClient database) {
        return new DueConfirmations(database);
    }

    @Bean
    ActSweeper actSweeper(
            DueActs due,
            DueConfirmations confirmations,
            PoliciesInForce policies,
            Commands commands,
            DueClock clock,
            MeterRegistry meters) {
        var sweeper = new ActSweeper(due, confirmations, policies, commands, clock);
        Gauge.builder("huiyi.acts.undeclared", sweeper, s -> s.lag().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("For how long the oldest due time that passed is undeclared")
                .register(meters);
        return sweeper;
    }

    @Bean
    DutyReminder dutyReminder(MeetingsThen meetings) {
        return new DutyReminder(meetings);
    }

    @Bean
    SessionRequests sessionRequests(MeetingsThen meetings) {
        return new SessionRequests(meetings);
    }

    @Bean
    MeetingNews meetingNews(MeetingsThen meetings) {
        return new MeetingNews(meetings);
    }

    @Bean
    ActionFeed actionFeed(
            Commands commands, PoliciesInForce policies, ActionDuties duties, Clock clock) {
        return new ActionFeed(commands, policies, duties, clock);
    }
}
