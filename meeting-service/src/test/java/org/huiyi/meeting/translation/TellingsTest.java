package org.huiyi.meeting.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Receipt;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.telling.TellingCommand.RecordNotReached;
import org.huiyi.meeting.telling.TellingCommand.RecordTold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of which messages the meeting keeps who was told.
class TellingsTest {
    private final List<Command> sent = new ArrayList<>();
    private final Tellings tellings =
            new Tellings(
                    new Commands() {
                        @Override
                        public Receipt send(Command command, Conditions conditions) {
                            sent.add(command);
                            return new Receipt("any", 0, List.of(), List.of());
                        }

                        @Override
                        public Receipt sendApart(Command command, Conditions conditions) {
                            return send(command, conditions);
                        }
                    },
                    new PoliciesInForce(new Remembered()),
                    Clock.fixed(ENDED, ZoneOffset.UTC));

    @Test
    void what_concerns_the_meeting_itself_is_recorded() {
        hear("Change");
        assertThat(sent)
                .extracting(command -> command.getClass().getSimpleName())
                .containsExactly(
                        RecordTold.class.getSimpleName(), RecordNotReached.class.getSimpleName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minutes",
                "MinutesOverdue",
                "MinutesNews",
                "ActionAssigned",
                "ActionNews",
                "Material",
                "MaterialWanted"
            })
    void what_has_a_record_elsewhere_is_not(String kind) {
        hear(kind);
        assertThat(sent).isEmpty();
    }

    private void hear(String kind) {
        tellings.handedOver(
                new NoticeHandedOverV1(
                        "ntc_1", ID, kind, "e1", "globex", "globex.lead", "EMAIL", ENDED, false),
                heard("n1"));
        tellings.bounced(
                new NoticeBouncedV1(
                        "ntc_1",
                        ID,
                        kind,
                        "e1",
                        "globex",
                        "globex.lead",
                        "EMAIL",
                        ENDED,
                        "REFUSED"),
                heard("n2"));
    }

    private static Heard heard(String id) {
        return new Heard(
                Topics.NOTIFICATION_EVENTS,
                0,
                0,
                ID,
                "notice",
                id,
                "notification",
                ENDED,
                1,
                null,
                _ -> "");
    }
}
