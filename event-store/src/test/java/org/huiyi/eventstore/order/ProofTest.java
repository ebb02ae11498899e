package org.huiyi.eventstore.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProofTest {
    private final Proof proof = new Proof();

    private void see(long noted, String... writers) {
        proof.look(() -> new Proof.Sample(noted, Set.of(writers)));
    }

    @Test
    void without_writers_every_number_is_final() {
        see(7);

        assertThat(proof.proven()).isEqualTo(7);
    }

    @Test
    void a_number_is_final_when_those_who_wrote_then_have_ended() {
        see(7, "a", "b");
        see(9, "b", "c");
        assertThat(proof.proven()).isZero();
        see(12, "c", "d");

        assertThat(proof.proven()).isEqualTo(7);
    }

    @Test
    void overlapping_samples_wait_for_the_oldest_writer_only() {
        see(7, "a");
        see(9, "a", "b");
        see(12, "b", "c");
        assertThat(proof.proven()).isEqualTo(7);
        see(15, "c");

        assertThat(proof.proven()).isEqualTo(9);
    }

    @Test
    void a_sample_is_taken_only_after_the_one_before_was_judged() throws Exception {
        var asked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow =
                Thread.ofVirtual()
                        .start(() ->
                                proof.look(() -> {
                                    asked.countDown();
                                    waitFor(go);
                                    return new Proof.Sample(7, Set.of("a"));
                                }));
        asked.await();
        var overtaking = Thread.ofVirtual().start(() -> see(9, "b"));
        assertThat(overtaking.join(java.time.Duration.ofMillis(200))).isFalse();
        go.countDown();
        slow.join();
        overtaking.join();

        assertThat(proof.proven()).isEqualTo(7);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
