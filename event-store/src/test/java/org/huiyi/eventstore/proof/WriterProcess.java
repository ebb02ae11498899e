package org.huiyi.eventstore.proof;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/// A process that writes until it is killed, and says on its output what each caller was told.
public final class WriterProcess {
    private static final int THREADS = 16;

    private WriterProcess() {}

    /// @param arguments the address of the database
    public static void main(String[] arguments) {
        var node = new Node(arguments[0]);
        for (int i = 0; i < THREADS; i++) {
            int seed = i;
            Thread.ofPlatform().start(() -> write(node, new Random(seed)));
        }
    }

    private static void write(Node node, Random random) {
        while (true) {
            String aggregate = "p" + random.nextInt(40);
            var command =
                    Node.counts(aggregate, node.nextSequence(aggregate), 1 + random.nextInt(3));
            say(verdict(node, command), command);
        }
    }

    private static String verdict(Node node, List<? extends DomainEventMessage<?>> command) {
        try {
            node.storage().appendEvents(command);
            return "stored";
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            return "refused";
        }
    }

    /// One write per line, so that a line is whole or not there.
    private static void say(String verdict, List<? extends DomainEventMessage<?>> command) {
        String ids =
                command.stream()
                        .map(DomainEventMessage::getIdentifier)
                        .map(UUID::fromString)
                        .map(UUID::toString)
                        .collect(Collectors.joining(","));
        System.out.println(verdict + " " + ids);
    }
}
