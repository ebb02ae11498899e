package org.huiyi.eventstore.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Keys in the table `keys.person_key`, wrapped by a master key that the database never sees.
public final class StoredPersonKeys implements PersonKeys {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int AT_MOST = 50_000;

    /// Who was erased and when, of so many erasures.
    private record Erased(long erasures, Map<String, Instant> persons) {
        boolean covers(String person, @Nullable Instant since) {
            Instant erasedAt = persons.get(person);
            return erasedAt != null && (since == null || !since.isAfter(erasedAt));
        }
    }

    private final KeyTable table;
    private final ErasureTable erasures;
    private final SecretKey master;
    private final Cache<String, PersonKey> cache =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(REMEMBERED).build();
    private volatile @Nullable Erased erased;

    /// @param master Base64 of 32 bytes
    public StoredPersonKeys(DataSource database, String master) {
        this.table = new KeyTable(database);
        this.erasures = new ErasureTable(database);
        this.master = Aes.key(Base64.getDecoder().decode(master));
    }

    @Override
    public Sealed seal(String person, String text) {
        PersonKey key = find(person).orElseGet(() -> create(person));
        return new Sealed(key.seal(text), key.wrapped().key(), key.wrapped().since());
    }

    @Override
    public @Nullable String open(String person, String sealedText) {
        return find(person)
                .filter(key -> key.sealed(sealedText))
                .map(key -> key.open(sealedText))
                .orElse(null);
    }

    @Override
    public @Nullable String open(String person, Sealed sealed) {
        if (erased().covers(person, sealed.since())) {
            return null;
        }
        var wrapped = new Wrapped(sealed.wrappedKey(), Instant.EPOCH);
        return PersonKey.unwrap(master, person, wrapped).open(sealed.text());
    }

    @Override
    public void erase(Erasure erasure) {
        erasures.carryOut(erasure);
        catchUp();
    }

    @Override
    public boolean catchUp() {
        long count = erasures.count();
        Erased known = erased;
        if (known != null && known.erasures() == count) {
            return false;
        }
        if (known == null) {
            erasures.carryOutAgain();
        }
        erased = new Erased(count, erasures.all());
        cache.invalidateAll();
        return true;
    }

    @Override
    public boolean knows(String person) {
        return table.find(person).isPresent();
    }

    private Erased erased() {
        while (true) {
            Erased known = erased;
            if (known != null) {
                return known;
            }
            catchUp();
        }
    }

    private Optional<PersonKey> find(String person) {
        PersonKey cached = cache.getIfPresent(person);
        if (cached != null) {
            return Optional.of(cached);
        }
        var read = table.find(person).map(wrapped -> PersonKey.unwrap(master, person, wrapped));
        read.ifPresent(key -> cache.put(person, key));
        return read;
    }

    /// Two processes may try at once: the first row counts for both.
    private PersonKey create(String person) {
        table.add(person, PersonKey.wrapNew(master, person));
        return find(person).orElseThrow();
    }
}
