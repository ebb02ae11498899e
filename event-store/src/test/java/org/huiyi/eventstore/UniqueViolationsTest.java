package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UniqueViolationsTest extends StoreTest {
    @Autowired PersistenceExceptionResolver resolver;
    @Autowired DataSource database;

    private SQLException failureOf(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return catchThrowableOfType(SQLException.class, () -> statement.execute(sql));
        }
    }

    @Test
    void a_duplicate_key_of_postgresql_is_recognised_and_nothing_else_is() throws SQLException {
        String twice = "insert into tally_view (id, count) values ('twice', 1), ('twice', 1)";

        assertThat(resolver.isDuplicateKeyViolation(failureOf(twice))).isTrue();
        assertThat(resolver.isDuplicateKeyViolation(new RuntimeException(failureOf(twice))))
                .isTrue();
        assertThat(resolver.isDuplicateKeyViolation(failureOf("select 1 / 0"))).isFalse();
    }
}
