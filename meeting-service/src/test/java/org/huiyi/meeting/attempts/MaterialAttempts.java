package org.huiyi.meeting.attempts;

import static org.huiyi.meeting.material.Papers.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.houserules.Attempts;
import org.huiyi.houserules.Attempts.Situation;
import org.huiyi.meeting.material.Delivery;
import org.huiyi.meeting.material.MaterialCommand;
import org.huiyi.meeting.material.MaterialCommand.*;
import org.huiyi.meeting.material.MaterialDecider;
import org.huiyi.meeting.material.MaterialEvent;
import org.huiyi.meeting.material.MaterialFacts;
import org.huiyi.meeting.material.Materials;
import org.huiyi.meeting.material.PreparationEvent.DistributionFellDue;
import org.huiyi.meeting.material.PreparationEvent.MaterialSubmitted;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.MeetingStatus;

/// Everything that can be asked of material: of what globex handed in, and of what it was asked for.
final class MaterialAttempts {
    private static final Instant REMINDED_OF = START.minus(Duration.ofHours(30));
    private static final MaterialEvent FELL_DUE =
            new DistributionFellDue(
                    ID, START, START.minus(Duration.ofHours(24)), REMINDED_OF, "preset-1");

    private MaterialAttempts() {}

    static Attempts<Materials, MaterialCommand, MaterialEvent> all() {
        return new Attempts<>(
                MaterialCommand.class,
                MaterialDecider.INSTANCE,
                Roles.ALL,
                Stream.of(MeetingStatus.values()).flatMap(MaterialAttempts::situations).toList(),
                asked(),
                Doors::concerned);
    }

    private static Stream<Situation<Materials>> situations(MeetingStatus status) {
        Instant now =
                MaterialFacts.of(States.in(status)).hasStarted()
                        ? END.plusSeconds(3600)
                        : START.minus(Duration.ofHours(24));
        var handedIn = distributed(LEAD, EARLY);
        var submitted = new MaterialSubmitted(ID, 1, "globex", MATERIAL, 1, EARLY, false);
        return Stream.of(
                at(status, now),
                at(status, now, FELL_DUE),
                at(status, now, handedIn, requested(1, "globex")),
                at(status, now, handedIn, requested(1, "globex"), submitted));
    }

    private static Situation<Materials> at(
            MeetingStatus status, Instant now, MaterialEvent... events) {
        Materials materials = MaterialDecider.INSTANCE.initial();
        for (MaterialEvent event : Arrays.asList(events)) {
            materials = MaterialDecider.INSTANCE.evolve(materials, event);
        }
        var facts = MaterialFacts.of(States.in(status));
        return new Situation<>(
                status.name(),
                materials,
                now,
                Map.of("meetingId", ID, "policy", PRESET, "facts", facts, "number", 1));
    }

    private static Map<Class<?>, Function<Act, Map<String, ?>>> asked() {
        Instant later = END.plus(Duration.ofDays(2));
        var asked = new HashMap<Class<?>, Function<Act, Map<String, ?>>>();
        asked.put(
                DistributeMaterial.class,
                _ ->
                        Map.of(
                                "materialId",
                                "mat_2",
                                "classification",
                                Classification.ORDINARY,
                                "paper",
                                paper("bb", null)));
        asked.put(
                ReviseMaterial.class,
                _ -> Map.of("materialId", MATERIAL, "paper", paper("cc", null)));
        asked.put(PassOnMaterial.class, _ -> Map.of("materialId", MATERIAL));
        asked.put(HandOutMaterial.class, _ -> Map.of("materialId", MATERIAL));
        asked.put(RequestMaterial.class, _ -> Map.of("dueAt", later));
        asked.put(SubmitMaterial.class, _ -> Map.of("materialId", MATERIAL));
        asked.put(ReturnMaterial.class, _ -> Map.of("dueAt", later));
        asked.put(DeclareMaterialOverdue.class, _ -> Map.of("dueAt", DUE));
        asked.put(DeclareMaterialReminders.class, _ -> Map.of("remindAt", REMINDED_OF));
        asked.put(RecordDelivery.class, act -> Map.of("materialId", MATERIAL, "delivery", to(act)));
        return asked;
    }

    private static Delivery to(Act act) {
        return new Delivery(1, "globex", "globex.lead", Delivery.Kind.SENT, act.receivedAt());
    }
}
