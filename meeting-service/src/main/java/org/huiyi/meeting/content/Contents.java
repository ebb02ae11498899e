package org.huiyi.meeting.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps, gives and forgets contents. Who keeps one first lays claim to it for its meeting, so that what no
/// event comes to name can be told from what is named, by that meeting's own history.
public final class Contents {
    /// Whether an event of a meeting names a content.
    @FunctionalInterface
    public interface Named {
        boolean by(String meetingId, String sha256);
    }

    private record Claim(String sha256, String meetingId) {}

    private final ContentStore store;
    private final JdbcClient database;
    private final TransactionOperations transactions;

    public Contents(ContentStore store, JdbcClient database, TransactionOperations transactions) {
        this.store = store;
        this.database = database;
        this.transactions = transactions;
    }

    /// To be called before the event that names it is recorded. Keeping what is there already keeps it
    /// once. The claim is there before the content is, so that no content is without one.
    public void keep(String meetingId, String sha256, Upload upload) throws IOException {
        transactions.executeWithoutResult(_ -> claim(meetingId, sha256));
        try {
            transactions.executeWithoutResult(_ -> keep(new Claim(sha256, meetingId), upload));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The content, checked as it is read.
    ///
    /// @throws DamagedContentException it is short enough to be known at once that it is damaged
    public InputStream open(String sha256, long size) throws IOException {
        InputStream kept = store.open(sha256);
        try {
            return new VerifiedStream(kept, sha256, size);
        } catch (IOException | RuntimeException e) {
            kept.close();
            throw e;
        }
    }

    /// Forgets what was kept longer ago than this and is named by no event.
    ///
    /// @return how many contents were removed
    public int sweep(Duration age, Named named) {
        return claimsOlderThan(age).stream().mapToInt(claim -> settle(claim, age, named)).sum();
    }

    private void keep(Claim claim, Upload upload) {
        claim(claim.meetingId(), claim.sha256());
        if (store.has(claim.sha256())) {
            return;
        }
        try {
            store.keep(claim.sha256(), upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void claim(String meetingId, String sha256) {
        lock(sha256);
        database.sql(
                        """
                        insert into content_claim (sha256, meeting_id, claimed_at, named)
                        values (:sha256, :meeting, clock_timestamp(), false)
                        on conflict (sha256, meeting_id)
                        do update set claimed_at = excluded.claimed_at
                        """)
                .param("sha256", sha256)
                .param("meeting", meetingId)
                .update();
    }

    /// Until the transaction ends nobody else keeps or removes this content.
    private void lock(String sha256) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('content:' || :sha256, 0))")
                .param("sha256", sha256)
                .query((_, _) -> true)
                .single();
    }

    private List<Claim> claimsOlderThan(Duration age) {
        return database.sql(
                        """
                        select sha256, meeting_id from content_claim
                        where not named
                          and claimed_at < clock_timestamp() - make_interval(secs => :age)
                        order by claimed_at limit 1000
                        """)
                .param("age", age.toMillis() / 1000.0)
                .query(Claim.class)
                .list();
    }

    private int settle(Claim claim, Duration age, Named named) {
        if (named.by(claim.meetingId(), claim.sha256())) {
            update("update content_claim set named = true", claim);
            return 0;
        }
        Integer removed = transactions.execute(_ -> forget(claim, age));
        return removed == null ? 0 : removed;
    }

    /// Somebody may have laid claim anew since the look at the history: then it stays.
    private int forget(Claim claim, Duration age) {
        lock(claim.sha256());
        int dropped =
                database.sql(
                                """
                                delete from content_claim
                                where sha256 = :sha256 and meeting_id = :meeting and not named
                                  and claimed_at
                                      < clock_timestamp() - make_interval(secs => :age)
                                """)
                        .param("sha256", claim.sha256())
                        .param("meeting", claim.meetingId())
                        .param("age", age.toMillis() / 1000.0)
                        .update();
        if (dropped == 0 || isClaimed(claim.sha256())) {
            return 0;
        }
        store.remove(claim.sha256());
        return 1;
    }

    private boolean isClaimed(String sha256) {
        return database.sql("select exists (select 1 from content_claim where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    private void update(String what, Claim claim) {
        database.sql(what + " where sha256 = :sha256 and meeting_id = :meeting")
                .param("sha256", claim.sha256())
                .param("meeting", claim.meetingId())
                .update();
    }
}
