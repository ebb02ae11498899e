package org.huiyi.meeting.material;

import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.CirculationEvent.MaterialRevised;
import org.huiyi.meeting.material.MaterialCommand.DistributeMaterial;
import org.huiyi.meeting.material.MaterialCommand.Paper;
import org.huiyi.meeting.material.MaterialCommand.ReviseMaterial;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequested;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.AgendaItem.Kind;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.jspecify.annotations.Nullable;

/// The figures for a meeting of acme, globex and initech, and what becomes of them.
public final class Papers {
    public static final String MATERIAL = "mat_1";
    public static final Instant EARLY = START.minus(Duration.ofHours(48));
    public static final Instant DUE = START.minus(Duration.ofHours(30));
    static final Instant REMIND = DUE.minus(Duration.ofHours(12));
    static final Actor DESK = new Actor("acme.desk", "agency");
    static final Personal SUMMARY = Personal.of("acme.organiser", "Costs rise by a tenth");

    private Papers() {}

    static DeciderSpec<Materials, MaterialCommand, MaterialEvent> material(MaterialEvent... past) {
        return DeciderSpec.given(MaterialDecider.INSTANCE, past);
    }

    static MaterialFacts facts(MeetingStatus status) {
        return facts(status, Classification.ORDINARY, List.of("acme", "globex", "initech"));
    }

    static MaterialFacts facts(
            MeetingStatus status, Classification classification, List<String> parties) {
        return facts(status, classification, parties, Agenda.of(item("Budget"), secret("Merger")));
    }

    static MaterialFacts facts(
            MeetingStatus status,
            Classification classification,
            List<String> parties,
            Agenda agenda) {
        return new MaterialFacts(
                "acme", parties, "acme.desk", status, START, classification, agenda);
    }

    static AgendaItem item(String topic) {
        return new AgendaItem(topic, Kind.REPORT, 30, List.of(), false, false, List.of());
    }

    static AgendaItem secret(String topic) {
        return new AgendaItem(topic, Kind.REPORT, 30, List.of(), true, false, List.of());
    }

    static MaterialFacts beforehand() {
        return facts(MeetingStatus.CONVENED);
    }

    static Document document(String sha256) {
        return new Document("figures.pdf", "application/pdf", 1000, sha256);
    }

    public static Paper paper(String sha256, @Nullable Integer request) {
        return new Paper(document(sha256), Channel.EMAIL, SUMMARY, request);
    }

    static DistributeMaterial distribute(Actor actor, Instant at) {
        return distribute(beforehand(), act(actor, at), paper("aa", null));
    }

    static DistributeMaterial distribute(MaterialFacts facts, Act act, Paper paper) {
        return new DistributeMaterial(
                ID, MATERIAL, facts, "Figures", Classification.ORDINARY, null, paper, act, PRESET);
    }

    static ReviseMaterial revise(Actor actor, Instant at, Paper paper) {
        return new ReviseMaterial(ID, MATERIAL, beforehand(), paper, act(actor, at), PRESET);
    }

    static Version version(int number, String sha256, Actor actor, Instant at) {
        return new Version(
                number, document(sha256), Channel.EMAIL, actor.party(), actor.sub(), at, SUMMARY);
    }

    public static MaterialDistributed distributed(Actor actor, Instant at) {
        return new MaterialDistributed(
                ID,
                MATERIAL,
                "Figures",
                Classification.ORDINARY,
                null,
                version(1, "aa", actor, at),
                List.of("acme", "globex", "initech"));
    }

    static MaterialRevised revised(int number, String sha256, Actor actor, Instant at) {
        return new MaterialRevised(
                ID,
                MATERIAL,
                Classification.ORDINARY,
                version(number, sha256, actor, at),
                List.of("acme", "globex", "initech"));
    }

    public static MaterialRequested requested(int number, String partyId) {
        return new MaterialRequested(ID, number, partyId, "Costs", DUE, EARLY, "preset-1", REMIND);
    }
}
