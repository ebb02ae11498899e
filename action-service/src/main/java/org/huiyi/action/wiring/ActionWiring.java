package org.huiyi.action.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.huiyi.action.action.ActionEvent;
import org.huiyi.action.automation.WhenDueTimePassedThenDeclare;
import org.huiyi.action.confidentiality.ConfidentialityEvent;
import org.huiyi.action.read.actions.ActionProjector;
import org.huiyi.action.read.actions.ActionRows;
import org.huiyi.action.read.actions.ActionViews;
import org.huiyi.action.read.duties.DutyProjector;
import org.huiyi.action.read.duties.DutyRows;
import org.huiyi.action.read.escalations.EscalationProjector;
import org.huiyi.action.read.escalations.EscalationRows;
import org.huiyi.action.read.graph.GraphDrawing;
import org.huiyi.action.read.graph.GraphRows;
import org.huiyi.action.read.graph.Graphs;
import org.huiyi.action.read.resolutions.ResolutionProjector;
import org.huiyi.action.read.resolutions.ResolutionRows;
import org.huiyi.action.resolution.ResolutionEvent;
import org.huiyi.action.translation.ActionAnnouncer;
import org.huiyi.action.translation.DutyAnnouncer;
import org.huiyi.action.translation.MeetingEventsFeed;
import org.huiyi.action.translation.MeetingFeed;
import org.huiyi.action.translation.NoticeFeed;
import org.huiyi.action.write.PolicyOfAction;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.Erasures;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.Histories;
import org.huiyi.rest.Answers;
import org.huiyi.rest.counts.FindingCounts;
import org.huiyi.rest.counts.RefusalCounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

@EnableScheduling
@Configuration(proxyBeanMethods = false)
class ActionWiring {
    @Bean
    EventNames eventNames() {
        return EventNames.of(ActionEvent.class, ResolutionEvent.class, ConfidentialityEvent.class);
    }

    @Bean
    PolicyOfAction policyOfAction(Histories histories) {
        return new PolicyOfAction(histories);
    }

    @Bean
    ActionProjector actionProjector(JdbcClient jdbc) {
        return new ActionProjector(jdbc);
    }

    @Bean
    ActionRows actionRows(JdbcClient jdbc) {
        return new ActionRows(jdbc);
    }

    @Bean
    ResolutionProjector resolutionProjector(JdbcClient jdbc) {
        return new ResolutionProjector(jdbc);
    }

    @Bean
    ResolutionRows resolutionRows(JdbcClient jdbc) {
        return new ResolutionRows(jdbc);
    }

    @Bean
    ActionViews actionViews(Histories histories, Answers answers) {
        return new ActionViews(histories, answers);
    }

    @Bean
    Graphs graphs(JdbcClient jdbc) {
        return new Graphs(new GraphRows(jdbc));
    }

    @Bean
    GraphDrawing graphDrawing(Histories histories) {
        return new GraphDrawing(histories);
    }

    @Bean
    DutyProjector dutyProjector(JdbcClient jdbc, Histories histories) {
        return new DutyProjector(jdbc, histories);
    }

    @Bean
    DutyRows dutyRows(JdbcClient jdbc) {
        return new DutyRows(jdbc);
    }

    @Bean
    EscalationProjector escalationProjector(JdbcClient jdbc, Histories histories) {
        return new EscalationProjector(jdbc, histories);
    }

    @Bean
    EscalationRows escalationRows(JdbcClient jdbc) {
        return new EscalationRows(jdbc);
    }

    @Bean
    FindingCounts findingCounts(JdbcClient jdbc) {
        return new FindingCounts(jdbc);
    }

    @Bean
    RefusalCounts refusalCounts(JdbcClient jdbc, Clock clock) {
        return new RefusalCounts(jdbc, clock);
    }

    @Bean
    MeetingFeed meetingFeed(Commands commands, Histories histories, Clock clock) {
        return new MeetingFeed(commands, histories, clock);
    }

    @Bean
    MeetingEventsFeed meetingEventsFeed(
            ActionRows rows,
            Histories histories,
            Commands commands,
            Erasures erasures,
            Clock clock) {
        return new MeetingEventsFeed(rows::assignedTo, histories, commands, erasures, clock);
    }

    @Bean
    NoticeFeed noticeFeed(ActionRows rows, Histories histories, Commands commands, Clock clock) {
        return new NoticeFeed(rows::ofMeeting, histories, commands, clock);
    }

    @Bean
    ActionAnnouncer actionAnnouncer(Histories histories) {
        return new ActionAnnouncer(histories);
    }

    @Bean
    DutyAnnouncer dutyAnnouncer(Histories histories) {
        return new DutyAnnouncer(histories);
    }

    @Bean
    WhenDueTimePassedThenDeclare sweeper(
            JdbcClient jdbc,
            Histories histories,
            Commands commands,
            DueClock clock,
            MeterRegistry meters) {
        return new WhenDueTimePassedThenDeclare(jdbc, histories, commands, clock, meters);
    }
}
