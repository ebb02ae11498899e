package org.huiyi.eventstore.keys;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.huiyi.eventstore.StoreUnavailableException;

/// The rows of `keys.person_key`, each statement committed by itself whatever transaction is around: a key
/// must be durable before anything sealed with it is.
final class KeyTable {
    private static final String FIND =
            "select wrapped, created_at from keys.person_key where person = ?";
    private static final String ADD =
            "insert into keys.person_key (person, wrapped) values (?, ?) on conflict do nothing";

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private final DataSource database;

    KeyTable(DataSource database) {
        this.database = database;
    }

    Optional<Wrapped> find(String person) {
        return run(
                FIND,
                statement -> {
                    statement.setString(1, person);
                    try (var row = statement.executeQuery()) {
                        return row.next() ? Optional.of(wrapped(row)) : Optional.empty();
                    }
                });
    }

    /// Leaves an older key in place.
    void add(String person, String wrapped) {
        run(
                ADD,
                statement -> {
                    statement.setString(1, person);
                    statement.setBytes(2, Base64.getDecoder().decode(wrapped));
                    return statement.executeUpdate();
                });
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new StoreUnavailableException("The keys of persons are out of reach", failure);
        }
    }

    private static Wrapped wrapped(ResultSet row) throws SQLException {
        return new Wrapped(
                Base64.getEncoder().encodeToString(row.getBytes(1)),
                row.getTimestamp(2).toInstant());
    }
}
