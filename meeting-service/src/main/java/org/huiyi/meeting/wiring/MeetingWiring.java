package org.huiyi.meeting.wiring;

import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.access.AccessEvent;
import org.huiyi.meeting.agreement.AgreementEvent;
import org.huiyi.meeting.calendar.CalendarEvent;
import org.huiyi.meeting.door.Gate;
import org.huiyi.meeting.door.Register;
import org.huiyi.meeting.feedback.FeedbackEvent;
import org.huiyi.meeting.followup.FollowUpEvent;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.meeting.history.Bookings;
import org.huiyi.meeting.history.Conflicts;
import org.huiyi.meeting.history.Engagements;
import org.huiyi.meeting.history.FollowUps;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.person.PersonEvent;
import org.huiyi.meeting.policy.PolicyEvent;
import org.huiyi.meeting.read.compliance.Dossiers;
import org.huiyi.meeting.read.meetings.AgreementsView;
import org.huiyi.meeting.read.meetings.MeetingQueries;
import org.huiyi.meeting.read.meetings.MeetingsView;
import org.huiyi.meeting.read.precedents.PrecedentsView;
import org.huiyi.meeting.series.SeriesEvent;
import org.huiyi.meeting.telling.TellingEvent;
import org.huiyi.meeting.write.Clashes;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.OccurrenceMeetings;
import org.huiyi.meeting.write.SeriesDesk;
import org.huiyi.meeting.write.adaptpolicy.Standings;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answers;
import org.huiyi.rest.counts.FindingCounts;
import org.huiyi.rest.counts.RefusalCounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Meetings and the policy they are judged by.
@Configuration(proxyBeanMethods = false)
class MeetingWiring {
    @Bean
    EventNames eventNames() {
        return EventNames.of(
                MeetingEvent.class,
                MinutesEvent.class,
                TellingEvent.class,
                FollowUpEvent.class,
                PolicyEvent.class,
                PersonEvent.class,
                AccessEvent.class,
                AgreementEvent.class,
                MaterialEvent.class,
                SeriesEvent.class,
                CalendarEvent.class,
                FeedbackEvent.class);
    }

    @Bean
    PoliciesInForce policiesInForce(Histories histories) {
        return new PoliciesInForce(histories);
    }

    @Bean
    SeenMeetings seenMeetings(Histories histories) {
        return new SeenMeetings(histories);
    }

    @Bean
    MinutesOfMeetings minutesOfMeetings(Histories histories) {
        return new MinutesOfMeetings(histories);
    }

    @Bean
    FollowUps followUps(Histories histories, MinutesOfMeetings minutes) {
        return new FollowUps(histories, minutes);
    }

    @Bean
    Dossiers dossiers(
            Histories histories,
            MinutesOfMeetings minutes,
            MaterialsOfMeetings materials,
            PoliciesInForce policies,
            AccessTrail trail) {
        return new Dossiers(histories, minutes, materials, policies, trail);
    }

    @Bean
    Engagements engagements(JdbcClient database) {
        return new Engagements(database);
    }

    @Bean
    Bookings bookings(JdbcClient database) {
        return new Bookings(database);
    }

    @Bean
    Conflicts conflicts(Engagements engagements, Bookings bookings, RegisteredMeetings meetings) {
        return new Conflicts(engagements, bookings, meetings);
    }

    @Bean
    Clashes clashes(Conflicts conflicts, RegisteredMeetings meetings) {
        return new Clashes(conflicts, meetings);
    }

    @Bean
    MeetingDesk meetingDesk(
            Commands commands,
            Register register,
            RegisteredMeetings meetings,
            PoliciesInForce policies,
            Acts acts,
            Answers answers) {
        var gate = new Gate(commands, register, meetings);
        return new MeetingDesk(gate, policies, acts, answers);
    }

    @Bean
    OccurrenceMeetings occurrenceMeetings(
            Commands commands,
            PoliciesInForce policies,
            RegisteredMeetings meetings,
            Conflicts conflicts) {
        return new OccurrenceMeetings(commands, policies, meetings, conflicts);
    }

    @Bean
    SeriesDesk seriesDesk(
            Commands commands,
            Histories histories,
            PoliciesInForce policies,
            Acts acts,
            Answers answers,
            OccurrenceMeetings meetings) {
        return new SeriesDesk(commands, histories, policies, acts, answers, meetings);
    }

    @Bean
    Standings standings(Histories histories, PoliciesInForce policies) {
        return new Standings(histories, policies);
    }

    @Bean
    MeetingsView meetingsView(JdbcClient database) {
        return new MeetingsView(database);
    }

    @Bean
    AgreementsView agreementsView(JdbcClient database) {
        return new AgreementsView(database);
    }

    @Bean
    FindingCounts findingCounts(JdbcClient database) {
        return new FindingCounts(database);
    }

    @Bean
    PrecedentsView precedentsView(JdbcClient database) {
        return new PrecedentsView(database);
    }

    @Bean
    RefusalCounts refusalCounts(JdbcClient database, Clock clock) {
        return new RefusalCounts(database, clock);
    }

    @Bean
    MeetingQueries meetingQueries(JdbcClient database) {
        return new MeetingQueries(database);
    }
}
