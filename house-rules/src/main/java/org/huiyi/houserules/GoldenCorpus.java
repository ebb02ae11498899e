package org.huiyi.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.serial.Vocabulary;

/// Every event ever released, as it was stored: `meeting.MeetingEnded.1.json` for revision 1. A release
/// must read all of them, and must have one for every event and revision that it writes.
///
/// Run a test once with `-Dhuiyi.golden=write` to store what is missing from made-up values; look at the
/// files, commit them, and never change one again.
public final class GoldenCorpus {
    private static final String SUFFIX = ".json";

    private final EventNames names;
    private final Serializer serializer;
    private final GoldenReader reader;

    private GoldenCorpus(EventNames names, EventUpcaster upcasters) {
        this.names = names;
        this.serializer = Vocabulary.events(names, new LeftOpen());
        this.reader = new GoldenReader(serializer, upcasters);
    }

    public static GoldenCorpus of(EventNames names) {
        return new GoldenCorpus(names, NoOpEventUpcaster.INSTANCE);
    }

    /// For a service that rewrites older revisions while reading.
    public static GoldenCorpus of(EventNames names, EventUpcaster upcasters) {
        return new GoldenCorpus(names, upcasters);
    }

    /// What is wrong, a sentence each; empty when every file reads and none is missing.
    ///
    /// @param folder usually `src/test/resources/golden`
    public List<String> faults(Path folder) {
        var faults = new ArrayList<String>();
        for (Class<?> event : names.events()) {
            Path file = folder.resolve(fileOf(event));
            if (!Files.exists(file) && !remembered(event, file)) {
                faults.add("There is no " + file + "; run once with -Dhuiyi.golden=write");
            }
        }
        files(folder).forEach(file -> faults.addAll(reader.faults(file)));
        return List.copyOf(faults);
    }

    private String fileOf(Class<?> event) {
        return names.nameOf(event).orElseThrow() + '.' + EventNames.revisionOf(event) + SUFFIX;
    }

    private boolean remembered(Class<?> event, Path file) {
        if (!"write".equals(System.getProperty("huiyi.golden"))) {
            return false;
        }
        try {
            Files.createDirectories(file.getParent());
            Object made = Sample.of(event);
            Files.writeString(file, serializer.serialize(made, String.class).getData() + '\n');
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
