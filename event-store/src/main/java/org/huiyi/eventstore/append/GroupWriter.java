package org.huiyi.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/// Writes groups on one connection and settles each command of them. Throws only when the connection is
/// broken; what is then not settled is of unknown outcome and may be settled alone on another connection.
final class GroupWriter {
    private static final int TRIES = 5;

    private final Connection connection;

    GroupWriter(Connection connection) {
        this.connection = connection;
    }

    /// One statement for the whole group. Where a command would be half stored, or something in the group
    /// cannot be written, here or by the database, nothing of it is kept and its commands are settled one by
    /// one.
    void settle(List<Submission> group) throws SQLException {
        var stored = insert(group, 1);
        if (stored == null) {
            for (Submission submission : group) {
                settleAlone(submission, 1);
            }
        } else {
            group.forEach(s -> s.verdict().complete(verdict(s, stored)));
        }
    }

    /// One command in its own transaction. Places taken by these very events mean that an attempt of
    /// unknown outcome had stored them.
    void settleAlone(Submission submission) throws SQLException {
        settleAlone(submission, 1);
    }

    private @Nullable Map<UUID, Instant> insert(List<Submission> group, int attempt)
            throws SQLException {
        try {
            return insertWhole(group);
        } catch (RuntimeException unwritable) {
            rollBack();
            return null;
        } catch (SQLException failure) {
            return switch (SqlFault.of(failure)) {
                case AGAIN -> {
                    rollBack();
                    yield attempt < TRIES ? insert(group, attempt + 1) : null;
                }
                case CULPRIT -> {
                    rollBack();
                    yield null;
                }
                case BROKEN -> throw failure;
            };
        }
    }

    private @Nullable Map<UUID, Instant> insertWhole(List<Submission> group) throws SQLException {
        boolean single = group.stream().allMatch(s -> s.events().size() == 1);
        connection.setAutoCommit(single);
        var events = group.stream().flatMap(s -> s.events().stream()).toList();
        var stored = Insert.into(connection, events);
        if (single) {
            return stored;
        }
        if (group.stream().anyMatch(s -> isHalf(s, stored))) {
            connection.rollback();
            return null;
        }
        connection.commit();
        return stored;
    }

    private void settleAlone(Submission submission, int attempt) throws SQLException {
        try {
            submission.verdict().complete(insertAlone(submission));
        } catch (RuntimeException unwritable) {
            rollBack();
            refuse(submission, unwritable);
        } catch (SQLException failure) {
            var fault = SqlFault.of(failure);
            if (fault == SqlFault.BROKEN) {
                throw failure;
            }
            rollBack();
            if (fault == SqlFault.AGAIN && attempt < TRIES) {
                settleAlone(submission, attempt + 1);
            } else {
                refuse(submission, failure);
            }
        }
    }

    private static void refuse(Submission submission, Exception failure) {
        var reason = new EventStoreException("These events cannot be stored", failure);
        submission.verdict().completeExceptionally(reason);
    }

    private Verdict insertAlone(Submission submission) throws SQLException {
        connection.setAutoCommit(false);
        var stored = Insert.into(connection, submission.events());
        if (stored.size() == submission.events().size()) {
            connection.commit();
            return new Verdict.Stored(stored);
        }
        connection.rollback();
        var present = Insert.lookAt(connection, submission.events());
        connection.rollback();
        return verdict(submission, present);
    }

    private void rollBack() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    private static boolean isHalf(Submission submission, Map<UUID, Instant> stored) {
        long there = submission.events().stream().filter(e -> stored.containsKey(e.id())).count();
        return there != 0 && there != submission.events().size();
    }

    private static Verdict verdict(Submission submission, Map<UUID, Instant> stored) {
        if (submission.events().size() == 1) {
            UUID only = submission.events().getFirst().id();
            Instant at = stored.get(only);
            return at == null ? new Verdict.Conflict() : new Verdict.Stored(Map.of(only, at));
        }
        boolean whole = submission.events().stream().allMatch(e -> stored.containsKey(e.id()));
        if (!whole) {
            return new Verdict.Conflict();
        }
        return new Verdict.Stored(
                submission.events().stream()
                        .collect(
                                Collectors.toMap(
                                        NewEvent::id,
                                        e -> stored.get(e.id()),
                                        (a, _) -> a,
                                        HashMap::new)));
    }
}
