package org.huiyi.meeting.wiring;

import java.net.URI;
import java.time.Duration;
import org.huiyi.meeting.automation.OrphanContents;
import org.huiyi.meeting.content.ContentStore;
import org.huiyi.meeting.content.Contents;
import org.huiyi.meeting.content.LargeObjects;
import org.huiyi.meeting.content.S3Objects;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/// Where contents are kept: the service's own database, or a store that speaks S3.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentSettings.class)
class ContentWiring {
    @Bean
    @ConditionalOnProperty(name = "huiyi.contents.store", havingValue = "S3")
    ContentStore s3Objects(ContentSettings settings) {
        return objects(settings.s3());
    }

    @Bean
    @ConditionalOnProperty(
            name = "huiyi.contents.store",
            havingValue = "POSTGRES",
            matchIfMissing = true)
    ContentStore largeObjects(JdbcTemplate database) {
        return new LargeObjects(database);
    }

    @Bean
    Contents contents(
            ContentStore store, JdbcClient database, PlatformTransactionManager transactions) {
        return new Contents(store, database, new TransactionTemplate(transactions));
    }

    @Bean
    OrphanContents orphanContents(
            Contents contents, MaterialsOfMeetings materials, ContentSettings settings) {
        return new OrphanContents(contents, materials, settings.orphanAge());
    }

    /// A store that hangs holds up whoever asked, and not for ever.
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private static final Duration ANSWER_AFTER_ALL = Duration.ofMinutes(1);

    /// Of what S3 has only the part that every such store has: keys in the path, whole bodies, no checksums
    /// but our own.
    static S3Objects objects(ContentSettings.S3 settings) {
        S3ClientBuilder client =
                S3Client.builder()
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .overrideConfiguration(limits ->
                                limits.apiCallAttemptTimeout(ANSWER)
                                        .apiCallTimeout(ANSWER_AFTER_ALL))
                        .region(Region.of(settings.region()))
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .serviceConfiguration(
                                S3Configuration.builder()
                                        .pathStyleAccessEnabled(true)
                                        .chunkedEncodingEnabled(false)
                                        .build());
        if (!settings.endpoint().isBlank()) {
            client.endpointOverride(URI.create(settings.endpoint()));
        }
        if (!settings.accessKey().isBlank()) {
            client.credentialsProvider(
                    StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(
                                    settings.accessKey(), settings.secretKey())));
        }
        return new S3Objects(client.build(), settings.bucket(), settings.prefix());
    }
}
