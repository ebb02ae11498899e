package org.huiyi.meeting.wiring;

import java.time.Clock;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.door.Admittance;
import org.huiyi.meeting.door.ByAgreements;
import org.huiyi.meeting.door.Door;
import org.huiyi.meeting.door.Exposure;
import org.huiyi.meeting.door.FeedbackBox;
import org.huiyi.meeting.door.Oversight;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.door.Reception;
import org.huiyi.meeting.door.Register;
import org.huiyi.meeting.door.Slips;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.read.accesses.AccessesView;
import org.huiyi.rest.Acts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The way to what is not for everybody.
@Configuration(proxyBeanMethods = false)
class DoorWiring {
    @Bean
    AgreementsOnRecord agreementsOnRecord(Histories histories) {
        return new AgreementsOnRecord(histories);
    }

    @Bean
    Admittance admittance(AgreementsOnRecord agreements) {
        return new ByAgreements(agreements);
    }

    @Bean
    Register accessRegister(Commands commands, PoliciesInForce policies) {
        return new Register(commands, policies);
    }

    @Bean
    FeedbackBox feedbackBox(
            @Value("${huiyi.keys.master}") String master,
            Commands commands,
            Histories histories,
            PoliciesInForce policies) {
        return new FeedbackBox(new Slips(master), commands, histories, policies);
    }

    @Bean
    RegisteredMeetings registeredMeetings(Histories histories) {
        return new RegisteredMeetings(histories);
    }

    @Bean
    Reception reception(
            RegisteredMeetings meetings,
            AgreementsOnRecord agreements,
            Register register,
            Acts acts) {
        return new Reception(meetings, agreements, register, acts);
    }

    @Bean
    Readers readers(AgreementsOnRecord agreements, Register register, Acts acts) {
        return new Readers(agreements, register, acts);
    }

    @Bean
    AccessTrail accessTrail(JdbcClient database, Histories histories, Clock clock) {
        return new AccessTrail(database, histories, clock);
    }

    @Bean
    AccessesView accessesView(JdbcClient database) {
        return new AccessesView(database);
    }

    @Bean
    Exposure exposure(
            RegisteredMeetings meetings,
            MinutesOfMeetings minutes,
            MaterialsOfMeetings materials,
            AgreementsOnRecord agreements,
            AccessTrail trail) {
        return new Exposure(meetings, minutes, materials, agreements, trail);
    }

    @Bean
    Oversight oversight(
            RegisteredMeetings registered,
            SeenMeetings meetings,
            PoliciesInForce policies,
            Register register,
            Clock clock) {
        return new Oversight(registered, meetings, policies, register, clock);
    }

    @Bean
    Door door(Admittance admittance, Register register) {
        return new Door(admittance, register);
    }
}
