package org.huiyi.meeting.read.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.meeting.Examples.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.face.Stage;
import org.huiyi.meeting.meeting.MeetingEvent;
import org.huiyi.meeting.meeting.PlanEvent.MeetingConfirmed;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The list of meetings, on a real database.
class MeetingsViewTest {
    private static JdbcClient database;
    private final MeetingsView view = new MeetingsView(database);

    @BeforeAll
    static void migrate() throws IOException {
        String url = Stage.database("meetingsview");
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        for (String name : List.of("V100__meetings.sql", "V195__handed_over.sql")) {
            var migration = new ClassPathResource("db/migration/meeting/" + name);
            database.sql(migration.getContentAsString(StandardCharsets.UTF_8)).update();
        }
    }

    @Test
    void a_confirmed_meeting_that_its_first_organiser_hands_over_is_only_convened() {
        confirmed().forEach(this::tell);
        tell(new OrganiserTransferred(ID, "acme", "globex", "globex.lead", NOTIFIED));
        assertThat(status()).isEqualTo("CONVENED");
        tell(new MeetingConfirmed(ID));
        tell(new OrganiserTransferred(ID, "globex", "initech", "initech.lead", NOTIFIED));
        assertThat(status()).isEqualTo("CONFIRMED");
    }

    private void tell(MeetingEvent event) {
        view.on(
                event,
                new RecordedEvent(
                        1,
                        "1",
                        "meeting",
                        1,
                        "meeting",
                        ID,
                        0,
                        NOTIFIED,
                        NOTIFIED,
                        NOTIFIED,
                        Actor.house("test"),
                        "preset-1",
                        "1",
                        null,
                        List.of(),
                        List.of(),
                        event));
    }

    private static String status() {
        return database.sql("select status from meeting_list").query(String.class).single();
    }
}
