package org.huiyi.eventstore;

/// The request's condition does not hold. Has no stack trace, since nothing is broken.
public final class ConditionFailedException extends RuntimeException {
    private final transient Failure failure;

    /// Which condition failed.
    public sealed interface Failure {
        /// 428
        record VersionMissing(long current) implements Failure {}

        /// 412
        record VersionStale(long current) implements Failure {}

        /// 422: the key was used for another request
        record KeyReused() implements Failure {}
    }

    public ConditionFailedException(Failure failure) {
        super(failure.toString(), null, false, false);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
