package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.access.AccessEvent.AccessDenied;
import org.huiyi.meeting.access.AccessId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is admitted to something sensitive, and who is kept out and on record.
class AdmissionUnderAgreementTest extends Agreements {
    private static final String SECRET_AGENDA =
            AGENDA.replace("\"minutes\":30", "\"minutes\":30,\"sensitive\":true");

    @Autowired private Histories histories;

    @Test
    void a_guest_without_one_is_denied_and_recorded_signs_and_is_admitted_from_then_on() {
        String meeting = inSessionWith("stark");
        String guest = person("stark.guest", "stark");
        String arrival = "{\"personId\":\"stark.guest\"}";
        var denied = post(guest, meeting + "/arrivals", arrival).is(403).citing("R54");
        assertThat(denied.text("/type")).isEqualTo("/problems/agreement-missing");
        post(guest, meeting + "/arrivals", arrival).is(403);
        assertThat(denials(meeting)).hasSize(1);
        assertThat(denials(meeting).getFirst().personId()).isEqualTo("stark.guest");
        assertThat(denials(meeting).getFirst().partyId()).isEqualTo("stark");

        sign(guest, "stark", entries(entry("stark.guest", "meeting:" + idOf(meeting)))).is(200);
        post(guest, meeting + "/arrivals", arrival).is(403);
        post(ACME, register("stark") + "/countersignature", "").is(200);
        var admitted = post(guest, meeting + "/arrivals", arrival).is(200);
        assertThat(admitted.text("/recorded/0/type")).isEqualTo("meeting.AttendeeSignedIn");
        assertThat(admitted.text("/recorded/1/type")).isEqualTo("meeting.AttendeeAdmitted");
        assertThat(get(ACME, meeting).text("/attendance/0/personId")).isEqualTo("stark.guest");
        post(person("stark.lead", "stark"), meeting + "/arrivals", "{\"personId\":\"stark.lead\"}")
                .is(403)
                .citing("R54");
    }

    @Test
    void of_several_who_come_together_each_that_is_kept_out_is_on_record() {
        String meeting = inSessionWith("sirius");
        agree("sirius", entry("sirius.lead", "*"));
        String together =
                "{\"arrivals\":[{\"personId\":\"sirius.lead\"},{\"personId\":\"sirius.two\"}]}";
        post(person("sirius", "sirius"), meeting + "/arrivals:batch", together)
                .is(403)
                .citing("R54");
        assertThat(denials(meeting))
                .extracting(AccessDenied::personId)
                .containsExactly("sirius.two");
    }

    @Test
    void an_agreement_that_ends_admits_nobody_after_that() {
        String meeting = inSessionWith("wayne");
        agree("wayne", entry(null, "*"));
        sign(ACME, "wayne", entries()).is(200);
        post(person("wayne.lead", "wayne"), meeting + "/arrivals", "{\"personId\":\"wayne.lead\"}")
                .is(403)
                .citing("R54");
    }

    @Test
    void trying_out_leaves_no_record() {
        String meeting = inSessionWith("oscorp");
        post(
                        person("oscorp.lead", "oscorp"),
                        meeting + "/arrivals?dryRun=true",
                        "{\"personId\":\"oscorp.lead\"}")
                .is(403);
        assertThat(denials(meeting)).isEmpty();
    }

    private List<AccessDenied> denials(String meeting) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return histories.events(AccessId.of(idOf(meeting), today)).stream()
                .map(RecordedEvent::payload)
                .filter(AccessDenied.class::isInstance)
                .map(AccessDenied.class::cast)
                .toList();
    }

    private String inSessionWith(String partyId) {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party(partyId))).is(201).header("Location");
        put(ACME, "/agenda", meeting, SECRET_AGENDA).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        return meeting;
    }
}
