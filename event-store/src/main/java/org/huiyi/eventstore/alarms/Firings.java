package org.huiyi.eventstore.alarms;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.function.Supplier;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;

/// Axon's deadline task with a patience that fits: a failed firing is tried again after 1 s, 2 s, 4 s and
/// so on up to a minute, for ever, instead of after five minutes.
public final class Firings {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Firings() {}

    public static Task<DbSchedulerBinaryDeadlineDetails> task(
            Supplier<DbSchedulerDeadlineManager> manager) {
        var axon = DbSchedulerDeadlineManager.binaryTask(manager);
        return Tasks.oneTime(axon.getTaskName(), DbSchedulerBinaryDeadlineDetails.class)
                .onFailure(againSoon())
                .execute(axon::execute);
    }

    private static FailureHandler<DbSchedulerBinaryDeadlineDetails> againSoon() {
        return (ExecutionComplete failed,
                ExecutionOperations<DbSchedulerBinaryDeadlineDetails> operations) ->
                operations.reschedule(failed, failed.getTimeDone().plus(pauseAfter(failed)));
    }

    private static Duration pauseAfter(ExecutionComplete failed) {
        int failures = Math.min(failed.getExecution().consecutiveFailures, 10);
        Duration pause = Duration.ofSeconds(1L << failures);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
