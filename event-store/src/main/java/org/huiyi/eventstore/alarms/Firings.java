package org.huiyi.eventstore.alarms;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.axonframework.deadline.DeadlineException;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/// Axon's deadline task with a patience that fits. Alarms of one aggregate that are due at the same time race
/// for it: the losers ring again at once. Any other failure is tried again after 0.1 s, 0.2 s, 0.4 s and so
/// on up to a minute, for ever, instead of after five minutes.
public final class Firings {
    private static final int TRIES = 8;
    private static final long LONGEST_MILLIS_APART = 50;
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Firings() {}

    public static Task<DbSchedulerBinaryDeadlineDetails> task(
            Supplier<DbSchedulerDeadlineManager> manager) {
        var axon = DbSchedulerDeadlineManager.binaryTask(manager);
        return Tasks.oneTime(axon.getTaskName(), DbSchedulerBinaryDeadlineDetails.class)
                .onFailure(againSoon())
                .execute(untilNotLost(axon::execute));
    }

    static <T> VoidExecutionHandler<T> untilNotLost(VoidExecutionHandler<T> firing) {
        return (TaskInstance<T> instance, ExecutionContext context) -> {
            for (int n = 1; n < TRIES; n++) {
                try {
                    firing.execute(instance, context);
                    return;
                } catch (DeadlineException failed) {
                    throwUnlessLost(failed);
                    pause();
                }
            }
            firing.execute(instance, context);
        };
    }

    private static void throwUnlessLost(DeadlineException failed) {
        if (!(failed.getCause() instanceof ConcurrencyException
                || failed.getCause() instanceof AggregateStreamCreationException)) {
            throw failed;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(LONGEST_MILLIS_APART));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static FailureHandler<DbSchedulerBinaryDeadlineDetails> againSoon() {
        return (ExecutionComplete failed,
                ExecutionOperations<DbSchedulerBinaryDeadlineDetails> operations) ->
                operations.reschedule(failed, failed.getTimeDone().plus(pauseAfter(failed)));
    }

    private static Duration pauseAfter(ExecutionComplete failed) {
        int failures = Math.min(failed.getExecution().consecutiveFailures, 10);
        Duration pause = FIRST.multipliedBy(1L << failures);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
