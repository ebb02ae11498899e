package org.huiyi.notification.automation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/// A door before a mail relay that can be shut, that refuses some recipients as relays do, and that can
/// break the line between taking a message and saying so. Everything else it passes on.
public final class Gate {
    private final int relay;
    private final int port;
    private final AtomicInteger breaks = new AtomicInteger();
    private ServerSocket door;

    public Gate(int relay) {
        this.relay = relay;
        this.door = listen(0);
        this.port = door.getLocalPort();
    }

    public int port() {
        return port;
    }

    public synchronized void shut() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void open() {
        if (door.isClosed()) {
            door = listen(port);
        }
    }

    /// The next message is taken, but nobody hears of it.
    public void breakOnce() {
        breaks.set(1);
    }

    private ServerSocket listen(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.ofVirtual().start(() -> welcome(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void welcome(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var guest = socket.accept();
                Thread.ofVirtual().start(() -> attend(guest));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void attend(Socket guest) {
        try (guest;
                var house = new Socket(InetAddress.getLoopbackAddress(), relay)) {
            converse(new Line(guest), new Line(house));
        } catch (IOException e) {
            // The line is closed, which is all that can be said to the guest.
        }
    }

    private void converse(Line guest, Line house) throws IOException {
        guest.say(house.reply());
        String command;
        while ((command = guest.in.readLine()) != null) {
            String refusal = refusal(command);
            if (refusal != null) {
                guest.say(refusal);
                continue;
            }
            house.say(command + "\r\n");
            String reply = house.reply();
            guest.say(reply);
            if (reply.startsWith("354") && !data(guest, house)) {
                return;
            }
        }
    }

    private boolean data(Line guest, Line house) throws IOException {
        String line;
        do {
            line = guest.in.readLine();
            house.say(line + "\r\n");
        } while (!".".equals(line));
        String reply = house.reply();
        if (breaks.compareAndSet(1, 0)) {
            return false;
        }
        guest.say(reply);
        return true;
    }

    private static String refusal(String command) {
        if (command.startsWith("RCPT TO:<nobody")) {
            return "550 5.1.1 nobody of that name\r\n";
        }
        return command.startsWith("RCPT TO:<full") ? "452 4.2.2 mailbox full\r\n" : null;
    }

    private record Line(BufferedReader in, OutputStream out) {
        Line(Socket socket) throws IOException {
            this(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)),
                    socket.getOutputStream());
        }

        void say(String text) throws IOException {
            out.write(text.getBytes(ISO_8859_1));
            out.flush();
        }

        String reply() throws IOException {
            var all = new StringBuilder();
            String line;
            do {
                line = in.readLine();
                if (line == null) {
                    throw new IOException("the relay hung up");
                }
                all.append(line).append("\r\n");
            } while (line.length() > 3 && line.charAt(3) == '-');
            return all.toString();
        }
    }
}
