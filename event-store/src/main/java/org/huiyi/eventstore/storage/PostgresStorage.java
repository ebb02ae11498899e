package org.huiyi.eventstore.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.huiyi.eventstore.append.Attempt;
import org.huiyi.eventstore.append.GroupAppend;
import org.huiyi.eventstore.append.NewEvent;
import org.huiyi.eventstore.append.Verdict;
import org.huiyi.eventstore.order.HoleWatch;
import org.jspecify.annotations.Nullable;

/// Axon's storage over the table `event`: appends in groups, reads without loss.
///
/// Reading stops at a missing number until it is proven final. There are no snapshots: aggregates are
/// short and cached.
public final class PostgresStorage extends BatchingEventStorageEngine {
    private static final Duration HEAD = Duration.ofSeconds(30);

    private final EventRows rows;
    private final GroupAppend appends;
    private final HoleWatch holes;
    private final Tail tail;

    PostgresStorage(
            Parts parts, EventRows rows, GroupAppend appends, HoleWatch holes, LongSupplier wakes) {
        super(parts);
        this.tail = new Tail(this::finalAfter, wakes);
        this.rows = rows;
        this.appends = appends;
        this.holes = holes;
        if (rows.sequenceCache() != 1) {
            throw new IllegalStateException("The sequence event_position must have CACHE 1");
        }
    }

    public static Parts parts() {
        return new Parts();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var toRow = new EventRow(serializer);
        List<NewEvent> news = events.stream().map(toRow::of).toList();
        switch (appends.append(news)) {
            case Verdict.Conflict _ -> throw conflict(news.getFirst());
            case Verdict.Stored stored -> tellAttempt(news, stored);
        }
    }

    private static void tellAttempt(List<NewEvent> news, Verdict.Stored stored) {
        Attempt attempt = Attempt.current();
        if (attempt != null) {
            attempt.recorded(news.stream().map(e -> EventRow.recorded(e, stored)).toList());
        }
    }

    private static RuntimeException conflict(NewEvent first) {
        String place = first.aggregateId() + " already has an event " + first.sequence();
        return first.sequence() == 0
                ? new AggregateStreamCreationException(place)
                : new ConcurrencyException(place);
    }

    /// What a command takes to be new is not looked for: its place in the table tells.
    @Override
    public DomainEventStream readEvents(String aggregateId, long first) {
        return Attempt.opens(aggregateId)
                ? DomainEventStream.empty()
                : super.readEvents(aggregateId, first);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateId, long first, int limit) {
        return rows.ofAggregate(aggregateId, first, limit);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken last, int limit) {
        return tail.after(positionOf(last), limit);
    }

    private FinalPart finalAfter(long position, int limit) {
        var batch = finalPart(position, limit);
        if (batch.isEmpty() && batch.hole() > 0 && holes.isFinalBefore(batch.hole())) {
            batch = finalPart(position, limit);
        }
        if (batch.hole() > 0) {
            holes.watch(batch.hole());
        }
        return batch;
    }

    /// `proven` is asked before the query takes its snapshot, so that what it says holds for the rows.
    private FinalPart finalPart(long position, int limit) {
        long proven = holes.proven();
        return FinalPart.of(rows.after(position, limit), position, proven);
    }

    private static long positionOf(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken number -> Math.max(0, number.getGlobalIndex());
            default -> throw new IllegalArgumentException("Not a token of this store: " + token);
        };
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(holes.provenNow(HEAD));
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return rows.before(instant)
                .<TrackingToken>map(GlobalSequenceTrackingToken::new)
                .orElseGet(this::createHeadToken);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return rows.lastSequence(aggregateId);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("This store keeps no snapshots");
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return Stream.empty();
    }

    /// What the engine is built from.
    public static final class Parts extends BatchingEventStorageEngine.Builder {
        private static final int BATCH = 500;

        private Parts() {
            batchSize(BATCH);
            finalAggregateBatchPredicate(events -> events.size() < BATCH);
        }

        /// @param wakes how often readers were told that there may be news
        public PostgresStorage build(
                DataSource database, GroupAppend appends, HoleWatch holes, LongSupplier wakes) {
            return new PostgresStorage(this, new EventRows(database), appends, holes, wakes);
        }
    }
}
