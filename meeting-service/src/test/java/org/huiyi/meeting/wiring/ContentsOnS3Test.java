package org.huiyi.meeting.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.huiyi.meeting.content.Contents;
import org.huiyi.meeting.content.S3Objects;
import org.huiyi.meeting.content.Sha256;
import org.huiyi.meeting.content.Upload;
import org.huiyi.meeting.face.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Contents in a store that speaks S3: the same promises as in the database.
class ContentsOnS3Test {
    private static final String BUCKET = "papers";
    private static LocalS3 server;
    private static S3Client besides;

    @BeforeAll
    static void open() {
        server = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        server.start();
        besides =
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .endpointOverride(endpoint())
                        .region(Region.US_EAST_1)
                        .forcePathStyle(true)
                        .credentialsProvider(AnonymousCredentialsProvider.create())
                        .build();
        besides.createBucket(bucket -> bucket.bucket(BUCKET));
    }

    @AfterAll
    static void close() {
        besides.close();
        server.shutdown();
    }

    @Test
    void what_was_kept_comes_out_as_it_was_and_is_kept_once() throws IOException {
        byte[] paper = random(5_000_000);
        String sha = Sha256.of(upload(paper));
        S3Objects store = store();
        assertThat(store.has(sha)).isFalse();
        store.keep(sha, upload(paper));
        store.keep(sha, upload(paper));
        assertThat(store.has(sha)).isTrue();
        try (InputStream out = store.open(sha)) {
            assertThat(out.readAllBytes()).isEqualTo(paper);
        }
        assertThat(besides.listObjectsV2(list -> list.bucket(BUCKET).prefix("c/" + sha)).keyCount())
                .isOne();
    }

    @Test
    void what_is_removed_is_gone_and_removing_nothing_is_no_fault() throws IOException {
        byte[] paper = random(10);
        String sha = Sha256.of(upload(paper));
        store().keep(sha, upload(paper));
        store().remove(sha);
        store().remove(sha);
        assertThat(store().has(sha)).isFalse();
        assertThatThrownBy(() -> store().open(sha)).isInstanceOf(IOException.class);
    }

    @Test
    void what_was_changed_in_the_store_is_not_trusted() throws IOException {
        var contents = contents("changed_in_store");
        byte[] paper = random(1000);
        String sha = Sha256.of(upload(paper));
        contents.keep("mtg_1", sha, upload(paper));
        try (InputStream out = contents.open(sha, paper.length)) {
            assertThat(out.readAllBytes()).isEqualTo(paper);
        }
        paper[7]++;
        besides.putObject(put -> put.bucket(BUCKET).key("c/" + sha), RequestBody.fromBytes(paper));
        assertThatThrownBy(() -> contents.open(sha, paper.length)).isInstanceOf(IOException.class);
    }

    @Test
    void what_no_event_names_is_swept_from_the_store_too() throws IOException {
        var contents = contents("swept_from_store");
        byte[] paper = random(2000);
        String sha = Sha256.of(upload(paper));
        contents.keep("mtg_1", sha, upload(paper));
        contents.sweep(Duration.ZERO, (_, _) -> true);
        assertThat(store().has(sha)).isTrue();
        byte[] orphan = random(3000);
        String orphanSha = Sha256.of(upload(orphan));
        contents.keep("mtg_1", orphanSha, upload(orphan));
        assertThat(contents.sweep(Duration.ZERO, (_, _) -> false)).isOne();
        assertThat(store().has(orphanSha)).isFalse();
        assertThat(store().has(sha)).as("named once, kept for ever").isTrue();
    }

    @Test
    void a_store_that_is_down_is_a_fault_of_its_own() {
        var gone = settings(URI.create("http://localhost:1"));
        assertThatThrownBy(() -> ContentWiring.objects(gone).keep("ab", upload(new byte[] {1})))
                .isInstanceOf(IOException.class);
    }

    private static Contents contents(String database) {
        var source =
                DataSourceBuilder.create()
                        .url(Stage.database(database))
                        .username("postgres")
                        .password("postgres")
                        .build();
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/meeting/V170__contents.sql"))
                .execute(source);
        return new Contents(
                store(),
                JdbcClient.create(source),
                new TransactionTemplate(new DataSourceTransactionManager(source)));
    }

    private static S3Objects store() {
        return ContentWiring.objects(settings(endpoint()));
    }

    private static ContentSettings.S3 settings(URI endpoint) {
        return new ContentSettings.S3(
                endpoint.toString(), "us-east-1", BUCKET, "c/", "key", "secret");
    }

    private static URI endpoint() {
        return URI.create("http://localhost:" + server.getPort());
    }

    private static Upload upload(byte[] paper) {
        return new Upload(paper.length, () -> new ByteArrayInputStream(paper));
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
