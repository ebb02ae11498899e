package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.access.AccessEvent;
import org.huiyi.meeting.access.AccessEvent.AccessDenied;
import org.huiyi.meeting.access.AccessEvent.ContentRead;
import org.huiyi.meeting.access.AccessId;
import org.huiyi.meeting.content.Contents;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.material.MaterialsId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Papers go in, go round, and come out as they were.
class MaterialFaceTest extends MaterialPaths {
    @Autowired private Histories histories;
    @Autowired private JdbcClient database;
    @Autowired private Contents contents;
    @Autowired private MaterialsOfMeetings materials;

    @Test
    void what_is_handed_in_comes_out_as_it_was_and_who_read_it_is_on_record() throws Exception {
        String meeting = scheduled();
        byte[] figures = random(300_000);
        var made = handIn(ACME, meeting, ORDINARY, figures).is(201);
        assertThat(made.text("/id")).startsWith("mat_");
        assertThat(made.text("/recorded/0/type")).isEqualTo("material.MaterialDistributed");
        String material = made.header("Location");
        var read = content(GLOBEX, material);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(figures);
        assertThat(header(read, "ETag")).isEqualTo('"' + sha256(figures) + '"');
        assertThat(header(read, "Content-Disposition")).startsWith("attachment; filename");
        assertThat(header(read, "Content-Type")).isEqualTo("application/pdf");
        content(GLOBEX, material);
        assertThat(accesses(meeting))
                .singleElement()
                .isInstanceOfSatisfying(
                        ContentRead.class,
                        access -> {
                            assertThat(access.personId()).isEqualTo("globex.lead");
                            assertThat(access.thing()).isEqualTo(idOf(material));
                            assertThat(access.sha256()).isEqualTo(sha256(figures));
                        });
        assertThat(get(ACME, material).text("/reads/0/personId")).isEqualTo("globex.lead");
        assertThat(get(GLOBEX, material).json().at("/reads")).isEmpty();
    }

    @Test
    void a_content_known_already_is_not_sent_again() {
        String material = handedIn(ACME, scheduled(), ORDINARY, "known");
        var again =
                send(
                        to(GLOBEX, material + "/content")
                                .header("If-None-Match", header(content(ACME, material), "ETag"))
                                .GET());
        again.is(304);
    }

    @Test
    void a_revision_keeps_the_version_before() {
        String meeting = scheduled();
        String material = handedIn(ACME, meeting, ORDINARY, "first");
        send(multipart(
                        ACME,
                        material + "/versions",
                        "{\"summary\":\"corrected\"}",
                        "b.pdf",
                        bytes("second")))
                .is(200);
        assertThat(content(GLOBEX, material).body()).isEqualTo(bytes("second"));
        assertThat(get(GLOBEX, material).text("/version")).isEqualTo("2");
        var old = send(to(GLOBEX, material + "/content?version=1").GET()).is(200);
        assertThat(old.response().body()).isEqualTo("first");
        send(to(GLOBEX, material + "/content?version=3").GET()).is(404);
    }

    @Test
    void the_version_that_an_answer_tells_is_the_one_the_next_command_to_the_material_takes() {
        String meeting = scheduled();
        String before = etag(ACME, meeting);
        var first = handIn(ACME, meeting, ORDINARY, bytes("first")).is(201);
        String material = first.header("Location");
        assertThat(etag(ACME, material)).isEqualTo(first.header("ETag"));
        String revised = revise(material, first.header("ETag")).is(200).header("ETag");
        revise(material, first.header("ETag")).is(412);
        revise(material, revised).is(200);
        assertThat(etag(ACME, meeting)).isEqualTo(before);
    }

    private Reply revise(String material, String version) {
        var request =
                multipart(ACME, material + "/versions", "{}", "b.pdf", bytes("after " + version));
        return send(request.header("If-Match", version));
    }

    @Test
    void whoever_does_not_take_part_gets_nothing_and_whoever_is_turned_away_is_on_record() {
        String meeting = scheduled();
        String material = handedIn(ACME, meeting, ORDINARY, "ours");
        assertThat(content(UMBRELLA, material).statusCode()).isEqualTo(404);
        send(to(GUEST, material + "/content").GET()).is(403).citing("R55");
        assertThat(accesses(meeting))
                .singleElement()
                .isInstanceOfSatisfying(
                        AccessDenied.class,
                        denial -> assertThat(denial.cause()).isEqualTo("outside-the-circle"));
    }

    @Test
    void a_party_that_withdrew_gets_nothing_new() {
        String meeting = scheduled();
        String material = handedIn(ACME, meeting, ORDINARY, "ours");
        send(to(ACME, meeting + "/parties/initech?reason=left")
                        .header("If-Match", etag(ACME, meeting))
                        .DELETE())
                .is(200);
        handedIn(ACME, meeting, ORDINARY, "new");
        send(to(INITECH, material + "/content").GET()).is(403).citing("R55");
        assertThat(get(INITECH, meeting + "/materials").json().at("/items")).hasSize(1);
        assertThat(get(GLOBEX, meeting + "/materials").json().at("/items")).hasSize(2);
    }

    @Test
    void what_is_sensitive_stays_closed_title_and_all_without_an_agreement() {
        String meeting = scheduled();
        String material = handedIn(ACME, meeting, SENSITIVE, "secret");
        send(to(GLOBEX, material + "/content").GET()).is(403).citing("R54");
        var view = get(GLOBEX, material).is(200);
        assertThat(view.response().body()).doesNotContain("Prices", "figures.pdf");
        assertThat(view.text("/withheld")).isEqualTo("agreement-missing");
        assertThat(get(GLOBEX, meeting + "/materials").response().body()).doesNotContain("Prices");
        assertThat(content(ACME, material).statusCode()).isEqualTo(200);
    }

    @Test
    void a_party_reads_the_sensitive_paper_it_handed_in_itself() {
        String material = handedIn(GLOBEX, scheduled(), SENSITIVE, "our prices");
        assertThat(content(GLOBEX, material).statusCode()).isEqualTo(200);
        send(to(INITECH, material + "/content").GET()).is(403).citing("R54");
    }

    @Test
    void a_list_goes_by_pages() {
        String meeting = scheduled();
        for (String each : List.of("a", "b", "c")) {
            handedIn(ACME, meeting, ORDINARY, each);
        }
        var first = get(ACME, meeting + "/materials?limit=2").is(200);
        assertThat(first.json().at("/items")).hasSize(2);
        var second =
                get(ACME, meeting + "/materials?limit=2&cursor=" + first.text("/next")).is(200);
        assertThat(second.json().at("/items")).hasSize(1);
        assertThat(second.json().at("/next").isNull()).isTrue();
    }

    @Test
    void the_same_upload_under_the_same_key_is_one_and_another_content_is_refused() {
        String meeting = scheduled();
        String key = key();
        var first = send(keyed(key, meeting, "same")).is(201);
        assertThat(send(keyed(key, meeting, "same")).is(201).json()).isEqualTo(first.json());
        send(keyed(key, meeting, "other")).is(422);
        assertThat(get(ACME, meeting + "/materials").json().at("/items")).hasSize(1);
    }

    @Test
    void a_dry_run_keeps_nothing() {
        String meeting = scheduled();
        send(multipart(
                        ACME,
                        meeting + "/materials?dryRun=true",
                        ORDINARY,
                        "a.pdf",
                        bytes("dry run")))
                .is(200);
        assertThat(kept("dry run")).isZero();
        assertThat(get(ACME, meeting + "/materials").json().at("/items")).isEmpty();
    }

    @Test
    void what_is_refused_is_not_kept() {
        String meeting = scheduled();
        handIn(
                        DESK,
                        meeting,
                        "{\"title\":\"X\",\"classification\":\"ORDINARY\",\"agendaItem\":9}",
                        bytes("refused"))
                .is(400);
        assertThat(kept("refused")).isZero();
        handIn(UMBRELLA, meeting, ORDINARY, bytes("refused")).is(404);
        assertThat(kept("refused")).isZero();
    }

    @Test
    void what_cannot_be_read_is_told_by_field() {
        String meeting = scheduled();
        assertThat(
                        handIn(ACME, meeting, "{\"classification\":\"ORDINARY\"}", bytes("x"))
                                .is(400)
                                .text("/errors/0/field"))
                .isEqualTo("title");
        handIn(ACME, meeting, "{\"title\":\"X\",\"classification\":\"SECRET\"}", bytes("x"))
                .is(400);
        handIn(
                        ACME,
                        meeting,
                        "{\"title\":\"X\",\"classification\":\"ORDINARY\",\"y\":1}",
                        bytes("x"))
                .is(400);
        handIn(ACME, meeting, "not json", bytes("x")).is(400);
        handIn(ACME, meeting, ORDINARY, new byte[0]).is(400);
        post(ACME, meeting + "/materials", "{}").is(415);
    }

    @Test
    void a_file_name_is_a_name_and_nothing_else() {
        String meeting = scheduled();
        String material =
                send(multipart(
                                ACME,
                                meeting + "/materials",
                                ORDINARY,
                                "../../etc/pass<wd>;\u0007 1.txt",
                                bytes("n")))
                        .is(201)
                        .header("Location");
        assertThat(get(ACME, material).text("/versions/0/fileName")).isEqualTo("pass_wd_;_ 1.txt");
        assertThat(header(content(ACME, material), "Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("etc", "\n");
    }

    @Test
    void a_truncated_upload_leaves_nothing_behind() throws Exception {
        String meeting = scheduled();
        long objects = objects();
        long rows = rows();
        try (var socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            String head = head(ORDINARY, "cut.pdf");
            out.write(
                    ("POST %s/materials HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                                    + "Content-Type: multipart/form-data; boundary=%s\r\n"
                                    + "Content-Length: 5000000\r\n\r\n%s")
                            .formatted(meeting, ACME, BOUNDARY, head)
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[1_000_000]);
            out.flush();
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
        assertThat(objects()).isEqualTo(objects);
        assertThat(rows()).isEqualTo(rows);
        assertThat(histories.events(MaterialsId.of(idOf(meeting)))).isEmpty();
    }

    @Test
    void what_is_over_the_limit_is_told_so_before_it_is_sent() throws Exception {
        String meeting = scheduled();
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            ("POST %s/materials HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                            + "Authorization: Bearer %s\r\n"
                                            + "Content-Type: multipart/form-data; boundary=%s\r\n"
                                            + "Content-Length: 600000000\r\n\r\n")
                                    .formatted(meeting, ACME, BOUNDARY)
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/payload-too-large");
        }
    }

    @Test
    void a_small_content_that_is_damaged_is_a_500_with_a_reference() {
        String meeting = scheduled();
        String material = handedIn(ACME, meeting, ORDINARY, "will be damaged");
        damage("will be damaged");
        var answer = send(to(GLOBEX, material + "/content").GET()).is(500);
        assertThat(answer.text("/reference")).isNotBlank();
        assertThat(answer.response().body()).doesNotContain("damaged");
        assertThat(accesses(meeting)).isEmpty();
    }

    @Test
    void a_long_content_that_is_damaged_is_never_given_whole() throws Exception {
        String meeting = scheduled();
        byte[] figures = random(3_000_000);
        String material = handIn(ACME, meeting, ORDINARY, figures).is(201).header("Location");
        database.sql("select lo_put(object, 2000000, 'x') from content where sha256 = :sha")
                .param("sha", sha256(figures))
                .query((_, _) -> true)
                .single();
        assertThatThrownBy(() -> content(GLOBEX, material))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void one_content_in_two_meetings_is_kept_once() {
        String content = "for both " + key();
        handedIn(ACME, scheduled(), ORDINARY, content);
        handedIn(ACME, scheduled(), ORDINARY, content);
        assertThat(kept(content)).isOne();
    }

    @Test
    void what_no_event_names_is_swept_and_what_one_names_is_not() throws Exception {
        String meeting = scheduled();
        String named = "named " + key();
        String orphan = "orphan " + key();
        String material = handedIn(ACME, meeting, ORDINARY, named);
        keep(idOf(meeting), orphan);
        contents.sweep(java.time.Duration.ofHours(1), this::names);
        assertThat(kept(orphan)).as("too young").isOne();
        database.sql("update content_claim set claimed_at = claimed_at - interval '2 hours'")
                .update();
        contents.sweep(java.time.Duration.ofHours(1), this::names);
        assertThat(kept(orphan)).isZero();
        assertThat(kept(named)).isOne();
        assertThat(content(GLOBEX, material).body()).isEqualTo(bytes(named));
    }

    @Test
    void what_is_claimed_anew_is_not_swept() throws Exception {
        String first = idOf(scheduled());
        String second = idOf(scheduled());
        String content = "claimed twice " + key();
        keep(first, content);
        database.sql("update content_claim set claimed_at = claimed_at - interval '2 hours'")
                .update();
        keep(second, content);
        contents.sweep(java.time.Duration.ofHours(1), this::names);
        assertThat(kept(content)).isOne();
    }

    private boolean names(String meetingId, String sha256) {
        return materials.of(meetingId).state().names(sha256);
    }

    private void keep(String meetingId, String content) throws IOException {
        var upload =
                new org.huiyi.meeting.content.Upload(
                        bytes(content).length,
                        () -> new java.io.ByteArrayInputStream(bytes(content)));
        contents.keep(meetingId, sha256(bytes(content)), upload);
    }

    private java.net.http.HttpRequest.Builder keyed(String key, String meeting, String content) {
        return multipart(ACME, meeting + "/materials", ORDINARY, "a.pdf", bytes(content))
                .header("Idempotency-Key", key);
    }

    private List<AccessEvent> accesses(String meeting) {
        String stream = AccessId.of(idOf(meeting), AccessId.dayOf(Instant.now()));
        return histories.events(stream).stream().map(e -> (AccessEvent) e.payload()).toList();
    }

    private int kept(String content) {
        return database.sql("select count(*) from content where sha256 = :sha")
                .param("sha", sha256(bytes(content)))
                .query(Integer.class)
                .single();
    }

    private void damage(String content) {
        database.sql("select lo_put(object, 0, 'X') from content where sha256 = :sha")
                .param("sha", sha256(bytes(content)))
                .query((_, _) -> true)
                .single();
    }

    private long objects() {
        return database.sql("select count(*) from pg_largeobject_metadata")
                .query(Long.class)
                .single();
    }

    private long rows() {
        return database.sql(
                        "select (select count(*) from content) + (select count(*) from content_claim)")
                .query(Long.class)
                .single();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static String header(java.net.http.HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
