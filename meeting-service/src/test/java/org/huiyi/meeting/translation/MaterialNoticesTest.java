package org.huiyi.meeting.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.minutes.Cases.*;

import java.util.List;
import org.huiyi.contracts.wire.NoticeRequest.MaterialV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.material.Channel;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.CirculationEvent.MaterialPassedOn;
import org.huiyi.meeting.material.Document;
import org.huiyi.meeting.material.Version;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.Party;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.meeting.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which titles of material are written to the parties when its agenda item becomes sensitive later.
class MaterialNoticesTest {
    private final Remembered histories = new Remembered();
    private final MaterialNotices notices =
            new MaterialNotices(new MeetingsThen(histories), new MaterialsOfMeetings(histories));

    @BeforeEach
    void a_meeting_that_was_notified_with_material_on_its_only_item() {
        histories.record(scheduled());
        agenda(false);
        histories.record(new NoticeSent(ID, List.of("acme", "globex"), STARTED));
        histories.record(distributed());
    }

    @Test
    void the_title_of_ordinary_material_travels() {
        assertThat(title(invited())).isEqualTo("Figures");
    }

    @Test
    void no_title_travels_once_its_agenda_item_is_sensitive() {
        agenda(true);
        assertThat(title(invited())).isEmpty();
    }

    @Test
    void what_was_passed_on_as_sensitive_stays_so() {
        var again = passedOn(Classification.SENSITIVE);
        assertThat(title(again)).isEmpty();
        assertThat(title(invited())).isEmpty();
    }

    private String title(RecordedEvent event) {
        var letters = notices.announce(event);
        assertThat(letters).hasSize(1);
        return ((MaterialV1) letters.getFirst().data()).material();
    }

    private RecordedEvent invited() {
        return histories.record(new PartyInvited(ID, party("initech"), STARTED));
    }

    private void agenda(boolean sensitive) {
        var item =
                new AgendaItem(
                        "Costs",
                        AgendaItem.Kind.REPORT,
                        20,
                        List.of(),
                        sensitive,
                        false,
                        List.of());
        histories.record(new AgendaChanged(ID, List.of(item), false, null));
    }

    private RecordedEvent passedOn(Classification classification) {
        return histories.record(
                new MaterialPassedOn(
                        ID,
                        "mat_1",
                        1,
                        classification,
                        Channel.SHARED,
                        List.of("acme", "globex"),
                        STARTED));
    }

    private static MaterialDistributed distributed() {
        var document = new Document("figures.pdf", "application/pdf", 1000, "aa");
        var version =
                new Version(
                        1,
                        document,
                        Channel.EMAIL,
                        "acme",
                        "acme.organiser",
                        STARTED,
                        text("costs rise"));
        return new MaterialDistributed(
                ID,
                "mat_1",
                "Figures",
                Classification.ORDINARY,
                1,
                version,
                List.of("acme", "globex"));
    }

    private static MeetingScheduled scheduled() {
        return new MeetingScheduled(
                ID,
                "Budget",
                "acme",
                new Purpose("settle the budget", "approved", null),
                List.of("budget"),
                new Timetable(STARTED, ENDED, "Asia/Shanghai"),
                new Venue("Room 1", null),
                Classification.ORDINARY,
                null,
                List.of(party("acme"), party("globex")),
                STARTED.minusSeconds(86_400),
                false);
    }

    private static Party party(String id) {
        return new Party(id, id, null, List.of(), List.of(), List.of());
    }
}
