package org.huiyi.local;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command lines of the JVMs of the house: small heaps, one-thread collector, nothing written outside [Home].
public record Java(Home home, int heapMegabytes, List<String> flags) {

    private static final String PROGRAM =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    public Java(Home home, int heapMegabytes) {
        this(home, heapMegabytes, List.of());
    }

    /// The same JVM with one more flag.
    public Java with(String flag) {
        var more = new ArrayList<>(flags);
        more.add(flag);
        return new Java(home, heapMegabytes, more);
    }

    /// Runs a class of the launcher's own class path.
    public List<String> running(Class<?> main, String... arguments) {
        return running(main.getName(), arguments);
    }

    /// Runs a class by its name.
    public List<String> running(String main, String... arguments) {
        var command = start();
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    /// Runs an executable jar.
    public List<String> running(Path jar, String... arguments) {
        var command = start();
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> start() {
        var command =
                new ArrayList<>(
                        List.of(
                                PROGRAM,
                                "-Xmx" + heapMegabytes + "m",
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Djava.io.tmpdir=" + home.temporary(),
                                "-Duser.home=" + home.temporary(),
                                "-Dfile.encoding=UTF-8",
                                "-Duser.timezone=UTC"));
        command.addAll(flags);
        return command;
    }

    /// The launcher's class path with absolute entries: the parts run in another directory.
    private static String classPath() {
        var entries = System.getProperty("java.class.path").split(File.pathSeparator);
        return String.join(
                File.pathSeparator,
                java.util.Arrays.stream(entries)
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
