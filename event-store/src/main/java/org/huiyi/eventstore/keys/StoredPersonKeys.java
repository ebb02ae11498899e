package org.huiyi.eventstore.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Keys in the table `keys.person_key`, wrapped by a master key that the database never sees.
public final class StoredPersonKeys implements PersonKeys {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int AT_MOST = 50_000;

    private final KeyTable table;
    private final SecretKey master;
    private final Cache<String, PersonKey> cache =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(REMEMBERED).build();

    /// @param master Base64 of 32 bytes
    public StoredPersonKeys(DataSource database, String master) {
        this.table = new KeyTable(database);
        this.master = Aes.key(Base64.getDecoder().decode(master));
    }

    @Override
    public Sealed seal(String person, String text) {
        PersonKey key = find(person).orElseGet(() -> create(person));
        return new Sealed(key.seal(text), key.wrapped());
    }

    @Override
    public @Nullable String open(String person, String sealedText) {
        return find(person)
                .filter(key -> key.sealed(sealedText))
                .map(key -> key.open(sealedText))
                .orElse(null);
    }

    @Override
    public String open(String person, Sealed sealed) {
        return PersonKey.unwrap(master, person, sealed.wrappedKey()).open(sealed.text());
    }

    @Override
    public void destroy(String person) {
        table.remove(person);
        cache.invalidate(person);
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
