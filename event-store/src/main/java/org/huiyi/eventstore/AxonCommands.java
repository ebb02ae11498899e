package org.huiyi.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.huiyi.contracts.decision.Command;
import org.huiyi.eventstore.append.Attempt;

/// Sends on Axon's bus, tries lost races again, and completes receipts from what was stored.
final class AxonCommands implements Commands, AutoCloseable {
    private static final Duration APART = Duration.ofSeconds(10);

    private final CommandBus bus;
    private final EventStorageEngine storage;
    private final Histories histories;
    private final Races races = new Races();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    AxonCommands(CommandBus bus, EventStorageEngine storage, Histories histories) {
        this.bus = bus;
        this.storage = storage;
        this.histories = histories;
    }

    @Override
    public Receipt send(Command command, Conditions conditions) {
        if (CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("Inside a handler a command must be sent apart");
        }
        return races.run(first ->
                tryOnce(
                        command,
                        conditions,
                        first && command.opens()
                                ? Attempt.opening(command.aggregateId())
                                : Attempt.informed()));
    }

    @Override
    public Receipt sendApart(Command command, Conditions conditions) {
        var sent = threads.submit(() -> send(command, conditions));
        try {
            return sent.get(APART.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException known
                    ? known
                    : new StoreUnavailableException("The command failed", failure.getCause());
        } catch (TimeoutException late) {
            throw new StoreUnavailableException("No answer to the command in time", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("Interrupted while waiting", interrupted);
        }
    }

    private Receipt tryOnce(Command command, Conditions conditions, Attempt attempt) {
        try {
            var receipt = dispatch(command, conditions, attempt);
            return withRecorded(receipt, attempt.recorded());
        } catch (Settlement settled) {
            failIfStale(command, attempt);
            return answer(command, settled.why());
        } catch (RefusedException | ConditionFailedException no) {
            failIfStale(command, attempt);
            throw no;
        }
    }

    private Receipt dispatch(Command command, Conditions conditions, Attempt attempt) {
        var metaData =
                MetaData.from(Map.of(Attempt.KEY, attempt, Conditions.class.getName(), conditions));
        CommandMessage<Command> message = new GenericCommandMessage<>(command, metaData);
        var outcome = new Outcome();
        bus.dispatch(message, outcome);
        return outcome.receipt();
    }

    /// A cached aggregate may be behind another process: a no counts only when it knew every event. What
    /// said no has left the cache, so the next attempt reads it anew.
    private void failIfStale(Command command, Attempt attempt) {
        long last = storage.lastSequenceNumberFor(command.aggregateId()).orElse(-1L);
        if (last != attempt.judgedAt()) {
            throw new Races.Lost();
        }
    }

    private Receipt answer(Command command, Settlement.Why why) {
        return switch (why) {
            case Settlement.Why.Answer(var receipt) -> receipt;
            case Settlement.Why.Repeat(long first, long last) ->
                    repeat(command.aggregateId(), first, last);
        };
    }

    private Receipt repeat(String aggregateId, long first, long last) {
        var upToLast =
                histories.events(aggregateId).stream().filter(e -> e.sequence() <= last).toList();
        var answered = upToLast.stream().filter(e -> e.sequence() >= first).toList();
        return new Receipt(
                aggregateId,
                StoredHistories.versionAfter(upToLast),
                answered.stream().map(AxonCommands::recorded).toList(),
                answered.stream().flatMap(e -> e.findings().stream()).toList());
    }

    private static Receipt.Recorded recorded(RecordedEvent event) {
        return new Receipt.Recorded(
                event.eventId(), event.type(), event.occurredAt(), event.recordedAt());
    }

    private static Receipt withRecorded(Receipt receipt, List<Receipt.Recorded> recorded) {
        return new Receipt(receipt.aggregateId(), receipt.version(), recorded, receipt.findings());
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
