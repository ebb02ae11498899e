package org.huiyi.meeting.wiring;

import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.meeting.automation.WhenMeetingEvaluatedThenOfferImprovements;
import org.huiyi.meeting.door.EarlierLessons;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.history.LessonsOfSeries;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.SeenMeetings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What meetings of a series learn from each other.
@Configuration(proxyBeanMethods = false)
class LessonsWiring {
    @Bean
    LessonsOfSeries lessonsOfSeries(JdbcClient database) {
        return new LessonsOfSeries(database);
    }

    @Bean
    EarlierLessons earlierLessons(SeenMeetings meetings, Readers readers) {
        return new EarlierLessons(meetings, readers);
    }

    @Bean
    WhenMeetingEvaluatedThenOfferImprovements offerImprovements(
            LessonsOfSeries lessons, PoliciesInForce policies, Commands commands, Clock clock) {
        return new WhenMeetingEvaluatedThenOfferImprovements(lessons, policies, commands, clock);
    }
}
