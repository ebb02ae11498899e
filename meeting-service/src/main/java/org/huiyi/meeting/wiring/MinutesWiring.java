package org.huiyi.meeting.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.automation.DueMinutes;
import org.huiyi.meeting.automation.OverdueSweeper;
import org.huiyi.meeting.automation.WhenMeetingEndedThenMinutesFallDue;
import org.huiyi.meeting.automation.WhenMeetingStartedThenOpenMinutes;
import org.huiyi.meeting.automation.WhenMinutesFellDueThenSetReminders;
import org.huiyi.meeting.automation.WhenPartiesToldThenAgendaTakesEffect;
import org.huiyi.meeting.door.EarlierDecisions;
import org.huiyi.meeting.door.Gate;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.door.Register;
import org.huiyi.meeting.history.CirculatedMinutes;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.read.minutes.MinutesReading;
import org.huiyi.meeting.read.minutes.Press;
import org.huiyi.meeting.translation.MaterialDeliveries;
import org.huiyi.meeting.translation.MeetingAnnouncer;
import org.huiyi.meeting.translation.MeetingsThen;
import org.huiyi.meeting.translation.MinutesDeliveries;
import org.huiyi.meeting.translation.MinutesNews;
import org.huiyi.meeting.translation.MinutesRequests;
import org.huiyi.meeting.translation.NoticeFeed;
import org.huiyi.meeting.translation.NoticeRequests;
import org.huiyi.meeting.translation.Tellings;
import org.huiyi.meeting.write.MinutesDesk;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The duty of minutes, and what the world hears and says of meetings.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MinutesWiring {
    @Bean
    ListOrNoneSchema listOrNoneSchema() {
        return new ListOrNoneSchema();
    }

    @Bean
    WhenMeetingStartedThenOpenMinutes openMinutes(
            Commands commands, RegisteredMeetings meetings, Clock clock) {
        return new WhenMeetingStartedThenOpenMinutes(commands, meetings, clock);
    }

    @Bean
    WhenMeetingEndedThenMinutesFallDue minutesFallDue(
            Commands commands, RegisteredMeetings meetings, Clock clock) {
        return new WhenMeetingEndedThenMinutesFallDue(commands, meetings, clock);
    }

    @Bean
    MinutesDesk minutesDesk(
            Histories histories,
            PoliciesInForce policies,
            Commands commands,
            Register register,
            RegisteredMeetings meetings,
            Acts acts,
            Answers answers) {
        var gate = new Gate(commands, register, meetings);
        return new MinutesDesk(histories, policies, gate, acts, answers);
    }

    @Bean
    CirculatedMinutes circulatedMinutes(
            SeenMeetings meetings, MinutesOfMeetings minutes, Histories histories) {
        return new CirculatedMinutes(meetings, minutes, histories);
    }

    @Bean
    EarlierDecisions earlierDecisions(CirculatedMinutes minutes, Readers readers) {
        return new EarlierDecisions(minutes, readers);
    }

    @Bean
    MinutesReading minutesReading(CirculatedMinutes minutes, Readers readers, Answers answers) {
        return new MinutesReading(minutes, readers, answers);
    }

    @Bean
    Press press() {
        return new Press();
    }

    @Bean
    DueMinutes dueMinutes(JdbcClient database, Histories histories) {
        return new DueMinutes(database, histories);
    }

    @Bean
    OverdueSweeper overdueSweeper(
            DueMinutes due, Commands commands, DueClock clock, MeterRegistry meters) {
        var sweeper = new OverdueSweeper(due, commands, clock);
        Gauge.builder("huiyi.minutes.undeclared", sweeper, s -> s.lag().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("For how long the oldest due time that passed is undeclared")
                .register(meters);
        return sweeper;
    }

    @Bean
    MeetingsThen meetingsThen(Histories histories) {
        return new MeetingsThen(histories);
    }

    @Bean
    MeetingAnnouncer meetingAnnouncer() {
        return new MeetingAnnouncer();
    }

    @Bean
    NoticeRequests noticeRequests(MeetingsThen meetings) {
        return new NoticeRequests(meetings);
    }

    @Bean
    MinutesRequests minutesRequests(MeetingsThen meetings) {
        return new MinutesRequests(meetings);
    }

    @Bean
    MinutesNews minutesNews(MeetingsThen meetings) {
        return new MinutesNews(meetings);
    }

    @Bean
    MinutesDeliveries minutesDeliveries(Commands commands, Histories histories, Clock clock) {
        return new MinutesDeliveries(commands, histories, clock);
    }

    @Bean
    WhenMinutesFellDueThenSetReminders minutesReminders(
            Commands commands, PoliciesInForce policies, Clock clock) {
        return new WhenMinutesFellDueThenSetReminders(commands, policies, clock);
    }

    @Bean
    Tellings tellings(Commands commands, PoliciesInForce policies, Clock clock) {
        return new Tellings(commands, policies, clock);
    }

    @Bean
    WhenPartiesToldThenAgendaTakesEffect agendaTakesEffect(
            Commands commands, Histories histories, PoliciesInForce policies, Clock clock) {
        return new WhenPartiesToldThenAgendaTakesEffect(commands, histories, policies, clock);
    }

    @Bean
    NoticeFeed noticeFeed(
            Tellings tellings, MinutesDeliveries minutes, MaterialDeliveries deliveries) {
        return new NoticeFeed(tellings, minutes, deliveries);
    }
}
