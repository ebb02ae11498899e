package org.huiyi.eventstore.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.huiyi.eventstore.StoreUnavailableException;

/// The rows of `erasure`. An erasure and the loss of the key are one statement, so that neither is there
/// without the other.
final class ErasureTable {
    private static final String CARRY_OUT =
            """
            with told as (
                insert into erasure (event_id, person, erased_at) values (?, ?, ?)
                on conflict do nothing returning person)
            delete from keys.person_key k using told where k.person = told.person
            """;
    private static final String AGAIN =
            """
            delete from keys.person_key k using erasure e
            where k.person = e.person and k.created_at <= e.carried_out_at
            """;
    private static final String COUNT = "select count(*) from erasure";
    private static final String ALL = "select person, max(erased_at) from erasure group by person";

    private final DataSource database;

    ErasureTable(DataSource database) {
        this.database = database;
    }

    void carryOut(Erasure erasure) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CARRY_OUT)) {
            statement.setString(1, erasure.eventId());
            statement.setString(2, erasure.person());
            statement.setTimestamp(3, Timestamp.from(erasure.erasedAt()));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw outOfReach(failure);
        }
    }

    /// Destroys what came back with a backup of the keys.
    ///
    /// @return how many keys had come back
    int carryOutAgain() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AGAIN)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw outOfReach(failure);
        }
    }

    long count() {
        return read(
                COUNT,
                rows -> {
                    rows.next();
                    return rows.getLong(1);
                });
    }

    /// Every person who was ever erased, and when last.
    Map<String, Instant> all() {
        return read(
                ALL,
                rows -> {
                    var erased = new HashMap<String, Instant>();
                    while (rows.next()) {
                        erased.put(rows.getString(1), rows.getTimestamp(2).toInstant());
                    }
                    return Map.copyOf(erased);
                });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T read(String sql, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            return reading.of(rows);
        } catch (SQLException failure) {
            throw outOfReach(failure);
        }
    }

    private static StoreUnavailableException outOfReach(SQLException failure) {
        return new StoreUnavailableException("The list of erased persons is out of reach", failure);
    }
}
