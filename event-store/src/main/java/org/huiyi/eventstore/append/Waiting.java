package org.huiyi.eventstore.append;

import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The commands that wait. One lane takes the first that comes; the other one comes when there is a crowd, so
/// that two lanes do not share what one commit would have carried.
final class Waiting {
    /// How many are a crowd: from about here on a commit more costs less than the wait for the first one.
    static final int CROWD = 12;

    private final BlockingQueue<Submission> queue;
    private final Semaphore crowds = new Semaphore(0);

    Waiting(int atMost) {
        this.queue = new ArrayBlockingQueue<>(atMost);
    }

    boolean offer(Submission submission) {
        boolean taken = queue.offer(submission);
        if (taken && crowds.availablePermits() == 0 && queue.size() >= CROWD) {
            crowds.release();
        }
        return taken;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    Collection<Submission> all() {
        return queue;
    }

    @Nullable Submission poll() {
        return queue.poll();
    }

    /// The first that comes, or null when none comes in this time.
    @Nullable Submission next(long millis) {
        try {
            return queue.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return queue.poll();
        }
    }

    /// The first of a crowd, or null when there is none in this time.
    @Nullable Submission nextOfCrowd(long millis) {
        try {
            boolean crowd = crowds.tryAcquire(millis, TimeUnit.MILLISECONDS);
            return crowd && queue.size() >= CROWD ? queue.poll() : null;
        } catch (InterruptedException _) {
            return null;
        }
    }
}
