package org.huiyi.eventstore.append;

import java.sql.SQLException;

/// What an SQL error means to a group.
enum SqlFault {
    /// The same group may be written again: a deadlock or a serialization failure.
    AGAIN,
    /// The connection is gone and with it the knowledge of what was committed.
    BROKEN,
    /// Something in the group cannot be written.
    CULPRIT;

    static SqlFault of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("40P01") || state.equals("40001")) {
            return AGAIN;
        }
        boolean broken =
                state.isEmpty()
                        || state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.equals("25006");
        return broken ? BROKEN : CULPRIT;
    }
}
