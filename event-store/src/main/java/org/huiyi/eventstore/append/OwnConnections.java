package org.huiyi.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Opens connections that no pool gives out: for the flusher, for NOTIFY, for LISTEN and for the sign of life.
@FunctionalInterface
public interface OwnConnections {
    /// @param silence how long an answer may take before the connection counts as broken; zero is for ever
    Connection open(Duration silence) throws SQLException;
}
