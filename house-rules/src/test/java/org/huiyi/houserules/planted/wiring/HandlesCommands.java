package org.huiyi.houserules.planted.wiring;

import org.axonframework.commandhandling.CommandHandler;

final class HandlesCommands {
    @CommandHandler
    void on(String command) {}
}
