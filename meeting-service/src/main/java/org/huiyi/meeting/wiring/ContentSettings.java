package org.huiyi.meeting.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `huiyi.contents.*`.
///
/// @param store where contents are kept
/// @param orphanAge how long a content may be unnamed by any event before it is swept
/// @param s3 needed where the store is S3
@ConfigurationProperties("huiyi.contents")
record ContentSettings(
        @DefaultValue("POSTGRES") Store store,
        @DefaultValue("PT24H") Duration orphanAge,
        @DefaultValue S3 s3) {
    enum Store {
        POSTGRES,
        S3
    }

    /// @param endpoint of a store that is not Amazon's; empty where it is
    /// @param accessKey where it is empty, the environment's own credentials hold
    record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("huiyi-contents") String bucket,
            @DefaultValue("") String prefix,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {}
}
