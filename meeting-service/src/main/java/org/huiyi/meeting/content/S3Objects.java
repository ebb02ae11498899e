package org.huiyi.meeting.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// Contents as objects of a store that speaks S3, one object under the hash of each.
public final class S3Objects implements ContentStore {
    private static final String ANY = "application/octet-stream";

    /// Enough for the largest content over a slow line, and for what must be tried twice.
    private static final Duration UPLOAD = Duration.ofMinutes(10);

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    /// @param prefix of every key, `contents/` for instance; may be empty
    public S3Objects(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public boolean has(String sha256) {
        try {
            client.headObject(head -> head.bucket(bucket).key(key(sha256)));
            return true;
        } catch (NoSuchKeyException none) {
            return false;
        }
    }

    /// An object is there as a whole or not at all: the store sees to that.
    @Override
    public void keep(String sha256, Upload upload) throws IOException {
        var request =
                PutObjectRequest.builder()
                        .bucket(bucket)
                        .key(key(sha256))
                        .contentLength(upload.size())
                        .contentType(ANY)
                        .overrideConfiguration(limits ->
                                limits.apiCallAttemptTimeout(UPLOAD).apiCallTimeout(UPLOAD))
                        .build();
        try {
            client.putObject(
                    request,
                    RequestBody.fromContentProvider(() -> open(upload), upload.size(), ANY));
        } catch (SdkException e) {
            throw new IOException("The content cannot be stored now", e);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key(sha256)));
        } catch (SdkException e) {
            throw new IOException("The content cannot be read now", e);
        }
    }

    @Override
    public void remove(String sha256) {
        client.deleteObject(delete -> delete.bucket(bucket).key(key(sha256)));
    }

    private String key(String sha256) {
        return prefix + sha256;
    }

    private static InputStream open(Upload upload) {
        try {
            return upload.source().open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
