package org.huiyi.meeting.wiring;

import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.DueClock;
import org.huiyi.meeting.automation.ActSweeper;
import org.huiyi.meeting.automation.DueActs;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.translation.ActionDuties;
import org.huiyi.meeting.translation.ActionFeed;
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
    ActSweeper actSweeper(
            DueActs due, PoliciesInForce policies, Commands commands, DueClock clock) {
        return new ActSweeper(due, policies, commands, clock);
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
