package org.huiyi.eventstore.axon;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/// Addresses a command to its outermost sealed family, so that one handler per aggregate takes them all.
public final class CommandFamilies implements MessageDispatchInterceptor<CommandMessage<?>> {
    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (_, command) ->
                new GenericCommandMessage<>(command, familyOf(command.getPayloadType()).getName());
    }

    private static Class<?> familyOf(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .<Class<?>>map(CommandFamilies::familyOf)
                .orElse(type);
    }
}
