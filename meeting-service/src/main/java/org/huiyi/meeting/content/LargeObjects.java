package org.huiyi.meeting.content;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Contents as large objects of the service's own database: one backup, one transaction, no other part to
/// run. A reader takes a connection for each chunk only, so that slow readers hold none.
public final class LargeObjects implements ContentStore {
    private static final int CHUNK = 512 * 1024;

    private final JdbcTemplate template;
    private final JdbcClient database;

    public LargeObjects(JdbcTemplate template) {
        this.template = template;
        this.database = JdbcClient.create(template);
    }

    @Override
    public boolean has(String sha256) {
        return find(sha256).isPresent();
    }

    /// Within the caller's transaction.
    @Override
    public void keep(String sha256, Upload upload) throws IOException {
        long object;
        try {
            object = template.execute((Connection c) -> write(c, sha256, upload));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        database.sql(
                        """
                        insert into content (sha256, size, object, kept_at)
                        values (:sha256, :size, :object, clock_timestamp())
                        """)
                .param("sha256", sha256)
                .param("size", upload.size())
                .param("object", object)
                .update();
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        long object = find(sha256).orElseThrow(() -> new FileNotFoundException(sha256));
        return new Chunks(offset -> chunk(object, offset));
    }

    @Override
    public void remove(String sha256) {
        find(sha256)
                .ifPresent(object -> {
                    database.sql("select lo_unlink(:object)")
                            .param("object", object)
                            .query((_, _) -> true)
                            .single();
                    database.sql("delete from content where sha256 = :sha256")
                            .param("sha256", sha256)
                            .update();
                });
    }

    private Optional<Long> find(String sha256) {
        return database.sql("select object from content where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Long.class)
                .optional();
    }

    private static long write(Connection connection, String sha256, Upload upload)
            throws SQLException {
        LargeObjectManager objects = connection.unwrap(PGConnection.class).getLargeObjectAPI();
        long id = objects.createLO(LargeObjectManager.READWRITE);
        try (LargeObject object = objects.open(id, LargeObjectManager.WRITE)) {
            copy(upload, object, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    /// What is written is what was hashed, or nothing stays written.
    private static void copy(Upload upload, LargeObject object, String sha256)
            throws IOException, SQLException {
        MessageDigest digest = Sha256.digest();
        try (var in = new DigestInputStream(upload.source().open(), digest);
                var out = new BufferedOutputStream(object.getOutputStream(), CHUNK)) {
            in.transferTo(out);
        }
        if (!Sha256.hex(digest).equals(sha256)) {
            throw new DamagedContentException(sha256, "changed while it was stored");
        }
    }

    private byte[] chunk(long object, long offset) {
        return database.sql("select lo_get(:object, :offset, :length)")
                .param("object", object)
                .param("offset", offset)
                .param("length", CHUNK)
                .query(byte[].class)
                .single();
    }
}
