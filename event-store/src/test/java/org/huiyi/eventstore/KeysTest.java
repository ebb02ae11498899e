package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyi.eventstore.keys.BrokenSealException;
import org.huiyi.eventstore.keys.Erasure;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.eventstore.keys.Sealed;
import org.huiyi.eventstore.keys.StoredPersonKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class KeysTest extends StoreTest {
    private static final String OTHER_MASTER = "HxwdGhsYGRYXFBUSExAREg8ODQwLCgkIBwYFBAMCAQA=";

    private final String ann = "ann-" + UUID.randomUUID();

    @Autowired PersonKeys keys;
    @Autowired DataSource database;
    @Autowired JdbcClient sql;
    @Autowired TransactionTemplate transaction;

    @Test
    void sealed_text_opens_for_its_person_alone() {
        String sealed = keys.seal(ann, "Ann Lee").text();
        keys.seal("bob", "so that Bob has a key");

        assertThat(keys.open(ann, sealed)).isEqualTo("Ann Lee");
        assertThat(keys.open("bob", sealed)).isNull();
    }

    @Test
    void the_same_text_is_never_sealed_alike() {
        assertThat(keys.seal(ann, "x").text()).isNotEqualTo(keys.seal(ann, "x").text());
    }

    @Test
    void a_destroyed_key_leaves_nothing_to_read_and_the_person_may_come_back() {
        String before = keys.seal(ann, "Ann Lee").text();
        keys.erase(new Erasure("event-" + ann, ann, Instant.now()));
        assertThat(keys.open(ann, before)).isNull();
        String after = keys.seal(ann, "Ann Lee again").text();

        assertThat(keys.open(ann, before)).isNull();
        assertThat(keys.open(ann, after)).isEqualTo("Ann Lee again");
    }

    @Test
    void changed_text_is_told_from_erased_text() {
        String sealed = keys.seal(ann, "Ann Lee").text();
        char last = sealed.charAt(20);
        String changed = sealed.substring(0, 20) + (last == 'A' ? 'B' : 'A') + sealed.substring(21);

        assertThat(catchThrowable(() -> keys.open(ann, changed)))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void a_key_that_travels_opens_with_the_same_master_key_only() {
        var sealed = keys.seal(ann, "Ann Lee");
        var elsewhere = new StoredPersonKeys(database, OTHER_MASTER);

        assertThat(keys.open(ann, sealed)).isEqualTo("Ann Lee");
        assertThat(catchThrowable(() -> elsewhere.open(ann, sealed)))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void the_database_never_holds_an_open_key() {
        var sealed = keys.seal(ann, "Ann Lee");
        byte[] stored =
                sql.sql("select wrapped from keys.person_key where person = ?")
                        .param(ann)
                        .query(byte[].class)
                        .single();

        assertThat(stored).hasSizeGreaterThan(32);
        assertThat(sealed.text()).doesNotContain("Ann");
    }

    @Test
    void a_key_outlives_the_transaction_in_which_it_was_made() {
        String sealed =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    return keys.seal(ann, "Ann Lee").text();
                });
        var fresh = new StoredPersonKeys(database, StoreTest.MASTER);

        assertThat(fresh.open(ann, sealed)).isEqualTo("Ann Lee");
    }

    @Test
    void an_erasure_told_again_leaves_what_was_sealed_since() {
        var erasure = new Erasure("event-" + ann, ann, Instant.now());
        keys.seal(ann, "Ann Lee");
        keys.erase(erasure);
        String after = keys.seal(ann, "Ann Lee again").text();
        keys.erase(erasure);

        assertThat(keys.open(ann, after)).isEqualTo("Ann Lee again");
    }

    @Test
    void a_key_that_comes_back_with_a_backup_is_destroyed_when_the_service_starts() {
        String sealed = keys.seal(ann, "Ann Lee").text();
        byte[] backup =
                sql.sql("select wrapped from keys.person_key where person = ?")
                        .param(ann)
                        .query(byte[].class)
                        .single();
        keys.erase(new Erasure("event-" + ann, ann, Instant.now()));
        sql.sql("insert into keys.person_key values (?, ?, now() - interval '1 day')")
                .params(ann, backup)
                .update();
        var started = new StoredPersonKeys(database, StoreTest.MASTER);
        started.catchUp();

        assertThat(started.open(ann, sealed)).isNull();
        assertThat(started.knows(ann)).isFalse();
    }

    @Test
    void what_was_on_its_way_when_somebody_was_erased_is_not_taken_any_more() {
        var onItsWay = keys.seal(ann, "Ann Lee");
        var unstamped = new Sealed(onItsWay.text(), onItsWay.wrappedKey());
        var receiver = new StoredPersonKeys(database, StoreTest.MASTER);
        assertThat(receiver.open(ann, unstamped)).isEqualTo("Ann Lee");
        receiver.erase(new Erasure("event-" + ann, ann, Instant.now().plusMillis(1)));

        assertThat(receiver.open(ann, onItsWay)).isNull();
        assertThat(receiver.open(ann, unstamped)).isNull();
        var later =
                new Sealed(onItsWay.text(), onItsWay.wrappedKey(), Instant.now().plusSeconds(9));
        assertThat(receiver.open(ann, later)).isEqualTo("Ann Lee");
    }

    @Test
    void another_process_learns_of_an_erasure_by_catching_up() {
        String sealed = keys.seal(ann, "Ann Lee").text();
        var other = new StoredPersonKeys(database, StoreTest.MASTER);
        other.catchUp();
        assertThat(other.open(ann, sealed)).isEqualTo("Ann Lee");
        keys.erase(new Erasure("event-" + ann, ann, Instant.now()));

        assertThat(other.catchUp()).isTrue();
        assertThat(other.open(ann, sealed)).isNull();
        assertThat(other.catchUp()).isFalse();
    }
}
