package org.huiyi.meeting.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.automation.DueMaterial;
import org.huiyi.meeting.automation.MaterialSweeper;
import org.huiyi.meeting.automation.WhenMeetingConvenedThenMaterialFallsDue;
import org.huiyi.meeting.automation.WhenNobodyWaitsThenLetRequestsLapse;
import org.huiyi.meeting.content.Contents;
import org.huiyi.meeting.door.Door;
import org.huiyi.meeting.door.Gate;
import org.huiyi.meeting.door.Readiness;
import org.huiyi.meeting.door.Register;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.read.materials.SeenMaterials;
import org.huiyi.meeting.translation.MaterialDeliveries;
import org.huiyi.meeting.translation.MaterialDuties;
import org.huiyi.meeting.translation.MaterialNotices;
import org.huiyi.meeting.translation.MeetingsThen;
import org.huiyi.meeting.write.MaterialDesk;
import org.huiyi.meeting.write.PaperTray;
import org.huiyi.rest.Acts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Material and its contents.
@Configuration(proxyBeanMethods = false)
class MaterialWiring {
    @Bean
    MaterialsOfMeetings materialsOfMeetings(Histories histories) {
        return new MaterialsOfMeetings(histories);
    }

    @Bean
    Readiness readiness(Histories histories, MaterialsOfMeetings materials, Door door) {
        return new Readiness(histories, materials, door);
    }

    @Bean
    SeenMaterials seenMaterials(
            SeenMeetings meetings,
            MaterialsOfMeetings materials,
            Door door,
            Register register,
            Clock clock) {
        return new SeenMaterials(meetings, materials, door, register, clock);
    }

    @Bean
    MaterialDesk materialDesk(
            Histories histories,
            PoliciesInForce policies,
            Commands commands,
            Register register,
            RegisteredMeetings meetings,
            Acts acts) {
        var gate = new Gate(commands, register, meetings);
        return new MaterialDesk(histories, policies, gate, acts);
    }

    @Bean
    PaperTray paperTray(MaterialDesk desk, Contents contents) {
        return new PaperTray(desk, contents);
    }

    @Bean
    WhenNobodyWaitsThenLetRequestsLapse letRequestsLapse(Commands commands, Clock clock) {
        return new WhenNobodyWaitsThenLetRequestsLapse(commands, clock);
    }

    @Bean
    WhenMeetingConvenedThenMaterialFallsDue materialFallsDue(
            Commands commands, Histories histories, PoliciesInForce policies, Clock clock) {
        return new WhenMeetingConvenedThenMaterialFallsDue(commands, histories, policies, clock);
    }

    @Bean
    DueMaterial dueMaterial(JdbcClient database) {
        return new DueMaterial(database);
    }

    @Bean
    MaterialSweeper materialSweeper(
            DueMaterial due, Commands commands, DueClock clock, MeterRegistry meters) {
        var sweeper = new MaterialSweeper(due, commands, clock);
        Gauge.builder("huiyi.material.undeclared", sweeper, s -> s.lag().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("For how long the oldest due time that passed is undeclared")
                .register(meters);
        return sweeper;
    }

    @Bean
    MaterialNotices materialNotices(MeetingsThen meetings, MaterialsOfMeetings materials) {
        return new MaterialNotices(meetings, materials);
    }

    @Bean
    MaterialDuties materialDuties(MeetingsThen meetings, MaterialsOfMeetings materials) {
        return new MaterialDuties(meetings, materials);
    }

    @Bean
    MaterialDeliveries materialDeliveries(
            Commands commands, MaterialsOfMeetings materials, Clock clock) {
        return new MaterialDeliveries(commands, materials, clock);
    }
}
